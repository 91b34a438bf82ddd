# Sources written while building, by small programs of this repository:
#   generated/character_table.inc  by pipeline/text/generate_character_table.cpp, from ICU
#   generated/lexicon_data.cpp     by pipeline/text/compile_lexicon.cpp, from grammars/lexicon/*.tsv
#   generated/labels.inc           pipeline/export/labels.tsv as one raw string
# Adds the first to isnad_code; makes the target lexicon_data of the second.
set(generated "${PROJECT_BINARY_DIR}/generated")
file(MAKE_DIRECTORY "${generated}")
include_directories("${generated}")

if(EXISTS "${PROJECT_SOURCE_DIR}/pipeline/text/generate_character_table.cpp")
  add_executable(generate_character_table pipeline/text/generate_character_table.cpp)
  target_link_libraries(generate_character_table PRIVATE ICU::uc)
  add_custom_command(
    OUTPUT "${generated}/character_table.inc"
    COMMAND generate_character_table > "${generated}/character_table.inc"
    DEPENDS generate_character_table
    COMMENT "Generating character_table.inc")
  target_sources(isnad_code PRIVATE "${generated}/character_table.inc")
endif()

# The compiler of the lexicon is linked with the library itself: a word of a .tsv is normalized and
# looked up by the very code that reads an article.
if(EXISTS "${PROJECT_SOURCE_DIR}/pipeline/text/compile_lexicon.cpp")
  file(GLOB lexicon_tables CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/grammars/lexicon/*.tsv")
  add_executable(compile_lexicon pipeline/text/compile_lexicon.cpp)
  target_link_libraries(compile_lexicon PRIVATE isnad_code)
  add_custom_command(
    OUTPUT "${generated}/lexicon_data.cpp"
    COMMAND compile_lexicon "${PROJECT_SOURCE_DIR}/grammars/lexicon" "${generated}/lexicon_data.cpp"
    DEPENDS ${lexicon_tables} compile_lexicon
    COMMENT "Compiling grammars/lexicon")
  add_library(lexicon_data OBJECT "${generated}/lexicon_data.cpp")
  set_target_properties(lexicon_data PROPERTIES CXX_CLANG_TIDY "" POSITION_INDEPENDENT_CODE ON)
endif()

set(labels_table "${PROJECT_SOURCE_DIR}/pipeline/export/labels.tsv")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${labels_table}")
file(READ "${labels_table}" labels)
file(CONFIGURE OUTPUT "${generated}/labels.inc" CONTENT "R\"tsv(@labels@)tsv\"\n" @ONLY)
