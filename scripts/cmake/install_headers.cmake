# Installs the public headers and everything of ours that they include, paths kept:
#   <destination>/pipeline/analyze.h, <destination>/grammars/ranges.h ...
# In: source, destination. Runs at install time.
cmake_policy(VERSION 3.25)
set(pending
  pipeline/analyze.h
  pipeline/trace.h
  pipeline/text/lexicon.h)
file(GLOB export_headers RELATIVE "${source}" "${source}/pipeline/export/*.h")
list(REMOVE_ITEM export_headers pipeline/export/write_xlsx.h)  # not in the library
list(APPEND pending ${export_headers})

set(seen)
while(pending)
  list(POP_FRONT pending header)
  if(header IN_LIST seen OR NOT EXISTS "${source}/${header}")
    continue()
  endif()
  list(APPEND seen "${header}")
  get_filename_component(folder "${header}" DIRECTORY)
  file(INSTALL "${source}/${header}" DESTINATION "${destination}/${folder}")
  file(STRINGS "${source}/${header}" includes REGEX "^#include \"")
  foreach(line IN LISTS includes)
    string(REGEX REPLACE "^#include \"([^\"]+)\".*" "\\1" included "${line}")
    list(APPEND pending "${included}")
  endforeach()
endwhile()
