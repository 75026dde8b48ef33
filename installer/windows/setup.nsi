; setup.exe for one user, without administrator rights. Made by package.sh, which gives VERSION, NUMBER, IMAGE, ART, OUT,
; COMPRESS and SIZE (KB). Silent: setup.exe /S [/WAIT] [/NOLEARN] [/D=FOLDER]; /WAIT waits a minute for SIDIK to end.
; Ends with 0 done, 3 an older version over a newer one, 4 SIDIK runs, 5 could not be laid, 6 Windows too old, 7 MSI there.
Unicode true
Target amd64-unicode
SetCompressor ${COMPRESS}
ManifestDPIAware true
RequestExecutionLevel user
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include files.nsh

!define KEY "Software\SIDIK"
!define GONE "Software\Microsoft\Windows\CurrentVersion\Uninstall\SIDIK"

Name "SIDIK ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\SIDIK"
InstallDirRegKey HKCU "${KEY}" "Folder"
ShowInstDetails nevershow
BrandingText "SIDIK"
VIProductVersion "${NUMBER}"
VIAddVersionKey ProductName "SIDIK"
VIAddVersionKey FileDescription "SIDIK ${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "SIDIK"

Var Before
Var Turns

!define MUI_ICON "${ART}/sidik.ico"
!define MUI_UNICON "${ART}/sidik.ico"
!define MUI_WELCOMEPAGE_TEXT "$(WELCOME)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\sidik.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(KEPT)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; the first one speaks where Windows speaks neither
!insertmacro MUI_LANGUAGE "Indonesian"
!insertmacro MUI_LANGUAGE "English"
!include texts.nsh

; refuse WORDS CODE
!macro refuse words code
  MessageBox MB_ICONSTOP|MB_OK "${words}" /SD IDOK
  SetErrorLevel ${code}
  Quit
!macroend

Function .onInit
  ${IfNot} ${AtLeastWin10}
    !insertmacro refuse "$(TOO_OLD)" 6
  ${EndIf}
  ReadRegStr $0 HKCU "${KEY}" "Msi"
  ${If} $0 != ""
    !insertmacro refuse "$(MSI_THERE)" 7
  ${EndIf}
  ReadRegStr $Before HKCU "${KEY}" "Version"
  ${If} $Before != ""
    ${VersionCompare} "$Before" "${VERSION}" $0
    ${If} $0 == 1
      !insertmacro refuse "$(NEWER)" 3
    ${EndIf}
  ${EndIf}
FunctionEnd

; The program of before is moved aside, not changed: when the new one cannot be laid, it comes back.
Function MoveAside
  ${IfNot} ${FileExists} "$INSTDIR\lib\sidik\classpath"
    Return
  ${EndIf}
  ; the copy of before goes only when the program that stands can take its place
  RMDir /r "$INSTDIR.gone"
  ClearErrors
  ${If} ${FileExists} "$INSTDIR.old\*.*"
    Rename "$INSTDIR.old" "$INSTDIR.gone"
  ${EndIf}
  ${GetParameters} $1
  StrCpy $Turns 0
  again:
    ClearErrors
    Rename "$INSTDIR" "$INSTDIR.old"
    IfErrors 0 moved
    ClearErrors
    ${GetOptions} $1 "/WAIT" $0
    IfErrors ask
    IntOp $Turns $Turns + 1
    ${If} $Turns < 60
      Sleep 1000
      Goto again
    ${EndIf}
  ask:
    MessageBox MB_ICONEXCLAMATION|MB_RETRYCANCEL "$(RUNS)" /SD IDCANCEL IDRETRY again
    Rename "$INSTDIR.gone" "$INSTDIR.old"
    SetErrorLevel 4
    Quit
  moved:
    RMDir /r "$INSTDIR.gone"
FunctionEnd

Function PutBack
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR"
  Rename "$INSTDIR.old" "$INSTDIR"
  !insertmacro refuse "$(NOT_LAID)" 5
FunctionEnd

Section "SIDIK"
  SetOutPath "$TEMP"
  Call MoveAside
  SetOutPath "$INSTDIR"
  ClearErrors
  SetOverwrite try
  File /r "${IMAGE}/*.*"
  IfErrors 0 +2
    Call PutBack
  ${IfNot} ${FileExists} "$INSTDIR\bin\javaw.exe"
    Call PutBack
  ${EndIf}
  WriteUninstaller "$INSTDIR\uninstall.exe"

  WriteRegStr HKCU "${KEY}" "Version" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${GONE}" "DisplayName" "SIDIK"
  WriteRegStr HKCU "${GONE}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${GONE}" "DisplayIcon" "$INSTDIR\sidik.exe"
  WriteRegStr HKCU "${GONE}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${GONE}" "Publisher" "SIDIK"
  WriteRegStr HKCU "${GONE}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${GONE}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${GONE}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${GONE}" "NoModify" 1
  WriteRegDWORD HKCU "${GONE}" "NoRepair" 1

  CreateDirectory "$SMPROGRAMS\SIDIK"
  CreateShortcut "$SMPROGRAMS\SIDIK\SIDIK.lnk" "$INSTDIR\sidik.exe"
  CreateShortcut "$SMPROGRAMS\SIDIK\SIDIK (periksa).lnk" "$INSTDIR\sidik-debug.cmd" "" "$INSTDIR\sidik.exe"
  CreateShortcut "$DESKTOP\SIDIK.lnk" "$INSTDIR\sidik.exe"
  !insertmacro ASSOCIATE

  ClearErrors
  ${GetParameters} $0
  ${GetOptions} $0 "/NOLEARN" $1
  ${If} ${Errors}
    DetailPrint "$(LEARNING)"
    nsExec::Exec '"$SYSDIR\cmd.exe" /c ""$INSTDIR\sidik-learn.cmd""'
    Pop $0
  ${EndIf}
  SetErrorLevel 0
SectionEnd

Section "Uninstall"
  ; only what is SIDIK's program: the data lie elsewhere, in $LOCALAPPDATA\SIDIK
  ${If} ${FileExists} "$INSTDIR\lib\sidik\classpath"
    SetOutPath "$TEMP"
    RMDir /r "$INSTDIR"
    RMDir /r "$INSTDIR.old"
  ${EndIf}
  RMDir /r "$SMPROGRAMS\SIDIK"
  Delete "$DESKTOP\SIDIK.lnk"
  !insertmacro FORGET
  DeleteRegKey HKCU "${GONE}"
  DeleteRegKey HKCU "${KEY}"
  DetailPrint "$(KEPT)"
SectionEnd
