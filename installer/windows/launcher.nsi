; sidik.exe: starts the window with the Java that lies beside it, and hands on what it was given (a file, options).
Unicode true
Target amd64-unicode
SilentInstall silent
RequestExecutionLevel user
ManifestDPIAware true
Name "SIDIK"
Icon "${ART}/sidik.ico"
OutFile "${OUT}"
VIProductVersion "${NUMBER}"
VIAddVersionKey ProductName "SIDIK"
VIAddVersionKey FileDescription "SIDIK"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "SIDIK"
!include FileFunc.nsh

Section
  ${GetParameters} $0
  Exec '"$EXEDIR\bin\javaw.exe" "@$EXEDIR\lib\sidik\jvm.options" "-XX:AOTCache=$EXEDIR\lib\sidik\start.aot" -cp "$EXEDIR\lib\sidik\sidik-path.jar" id.sidik.app.Main $0'
  IfErrors 0 done
    MessageBox MB_ICONSTOP "SIDIK tidak dapat dimulai: $EXEDIR\bin\javaw.exe tidak ada atau ditolak.$\r$\nSIDIK cannot be started: $EXEDIR\bin\javaw.exe is missing or refused."
    SetErrorLevel 1
  done:
SectionEnd
