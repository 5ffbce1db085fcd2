# What a user gets: the program, the packs, and the library for find_package(rashomon), as one archive of all stages.
# Included after src, whose targets it reads.

# The stages as one archive: their objects, and the packages outside that they use.
add_library(rashomon_library STATIC)
add_library(rashomon::rashomon ALIAS rashomon_library)
set_target_properties(rashomon_library PROPERTIES OUTPUT_NAME rashomon EXPORT_NAME rashomon LINKER_LANGUAGE CXX)
foreach(stage IN LISTS RASHOMON_STAGES)
  if(NOT TARGET rashomon_${stage})
    continue()
  endif()
  get_target_property(kind rashomon_${stage} TYPE)
  if(NOT kind STREQUAL INTERFACE_LIBRARY)
    target_sources(rashomon_library PRIVATE $<TARGET_OBJECTS:rashomon_${stage}>)
    get_target_property(uses rashomon_${stage} LINK_LIBRARIES)
    if(uses)
      list(FILTER uses EXCLUDE REGEX "^rashomon_")
      list(APPEND outside ${uses})
    endif()
  endif()
endforeach()
list(REMOVE_DUPLICATES outside)
target_link_libraries(rashomon_library PRIVATE ${outside})
target_include_directories(rashomon_library INTERFACE $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
target_compile_features(rashomon_library INTERFACE cxx_std_20)

set(package ${CMAKE_INSTALL_LIBDIR}/cmake/rashomon)
install(TARGETS rashomon_library EXPORT rashomon-targets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT development)
install(EXPORT rashomon-targets NAMESPACE rashomon:: DESTINATION ${package} COMPONENT development)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/rashomon DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT development FILES_MATCHING PATTERN *.h)

include(CMakePackageConfigHelpers)
configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/rashomon-config.cmake.in ${PROJECT_BINARY_DIR}/rashomon-config.cmake INSTALL_DESTINATION ${package})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/rashomon-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/rashomon-config.cmake ${PROJECT_BINARY_DIR}/rashomon-config-version.cmake DESTINATION ${package} COMPONENT development)
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/NOTICE
  ${PROJECT_SOURCE_DIR}/docs/rashomon-report-1.schema.json ${PROJECT_SOURCE_DIR}/docs/rashomon-check-1.schema.json
  ${PROJECT_SOURCE_DIR}/docs/ci.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

# cpack --config build/release/CPackConfig.cmake: a .deb and a .tar.gz.
set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_VENDOR "The Rashomon authors")
set(CPACK_PACKAGE_CONTACT "The Rashomon authors <rashomon@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_STRIP_FILES ON)
include(CPack)
