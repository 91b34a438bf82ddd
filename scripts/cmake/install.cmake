# `cmake --install`: the program, the library, its public headers, and find_package(isnad).
if(NOT TARGET isnad_core)
  return()
endif()
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(isnad_package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/isnad")
install(TARGETS isnad_core EXPORT isnad_targets)
if(TARGET isnad)
  install(TARGETS isnad)
endif()
install(EXPORT isnad_targets NAMESPACE isnad:: FILE isnad-targets.cmake
        DESTINATION "${isnad_package_dir}")

# Found while installing, so that a new #include needs no second list.
install(CODE "
  set(source \"${PROJECT_SOURCE_DIR}\")
  set(destination \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_INCLUDEDIR}/isnad\")
  include(\"${PROJECT_SOURCE_DIR}/scripts/cmake/install_headers.cmake\")")

configure_package_config_file(
  "${PROJECT_SOURCE_DIR}/scripts/cmake/isnad-config.cmake.in"
  "${PROJECT_BINARY_DIR}/isnad-config.cmake"
  INSTALL_DESTINATION "${isnad_package_dir}")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/isnad-config-version.cmake"
  COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/isnad-config.cmake"
              "${PROJECT_BINARY_DIR}/isnad-config-version.cmake"
        DESTINATION "${isnad_package_dir}")
install(FILES LICENSE NOTICE DESTINATION "${CMAKE_INSTALL_DOCDIR}")
