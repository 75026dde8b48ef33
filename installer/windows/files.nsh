; Which files open with SIDIK: the bundle of a unit and the settings pack. OPEN stands in sidik.wxs too.
!define OPEN '"$INSTDIR\sidik.exe" "%1"'

!macro kind ending id words
  WriteRegStr HKCU "Software\Classes\${id}" "" "${words}"
  WriteRegStr HKCU "Software\Classes\${id}\DefaultIcon" "" "$INSTDIR\sidik.exe,0"
  WriteRegStr HKCU "Software\Classes\${id}\shell\open\command" "" '${OPEN}'
  WriteRegStr HKCU "Software\Classes\${ending}\OpenWithProgids" "${id}" ""
  WriteRegStr HKCU "Software\Classes\${ending}" "" "${id}"
!macroend

!macro noKind ending id
  ReadRegStr $0 HKCU "Software\Classes\${ending}" ""
  ${If} $0 == "${id}"
    DeleteRegValue HKCU "Software\Classes\${ending}" ""
  ${EndIf}
  DeleteRegValue HKCU "Software\Classes\${ending}\OpenWithProgids" "${id}"
  DeleteRegKey /ifempty HKCU "Software\Classes\${ending}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\${ending}"
  DeleteRegKey HKCU "Software\Classes\${id}"
!macroend

!macro ASSOCIATE
  !insertmacro kind ".unit" "SIDIK.unit" "$(UNIT_FILE)"
  !insertmacro kind ".aturan" "SIDIK.aturan" "$(PACK_FILE)"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

!macro FORGET
  !insertmacro noKind ".unit" "SIDIK.unit"
  !insertmacro noKind ".aturan" "SIDIK.aturan"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend
