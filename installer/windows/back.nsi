; sidik-kembali.exe: puts the program of before in the place of this one, and this one aside. Ends with 0 done, 2 there is
; none of before, 4 SIDIK runs. Silent with /S.
Unicode true
Target amd64-unicode
RequestExecutionLevel user
SilentInstall silent
Name "SIDIK"
Icon "${ART}/sidik.ico"
OutFile "${OUT}"
!include FileFunc.nsh
!include LogicLib.nsh
!include TextFunc.nsh
Var Folder
Var Turns

Section
  ${GetParameters} $1
  ${GetOptions} $1 "/FOLDER=" $Folder
  ${If} $Folder == ""
    ; a folder from which a program runs cannot be moved
    CopyFiles /SILENT "$EXEPATH" "$TEMP\sidik-kembali.exe"
    Exec '"$TEMP\sidik-kembali.exe" $1 /FOLDER=$EXEDIR'
    SetErrorLevel 0
    Quit
  ${EndIf}
  SetOutPath "$TEMP"
  ${IfNot} ${FileExists} "$Folder.old\bin\javaw.exe"
    ${GetOptions} $1 "/S" $0
    IfErrors 0 +2
      MessageBox MB_ICONEXCLAMATION "Tidak ada versi sebelumnya di $Folder.old.$\r$\nThere is no version of before in $Folder.old."
    SetErrorLevel 2
    Quit
  ${EndIf}
  StrCpy $Turns 0
  again:
    ClearErrors
    Rename "$Folder" "$Folder.new"
    IfErrors 0 moved
    IntOp $Turns $Turns + 1
    ${If} $Turns < 60
      Sleep 1000
      Goto again
    ${EndIf}
    SetErrorLevel 4
    Quit
  moved:
  Rename "$Folder.old" "$Folder"
  Rename "$Folder.new" "$Folder.old"
  FileOpen $0 "$Folder\VERSION" r
  FileRead $0 $2
  FileClose $0
  ${TrimNewLines} $2 $2
  WriteRegStr HKCU "Software\SIDIK" "Version" "$2"
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\Uninstall\SIDIK" "DisplayVersion" "$2"
  SetErrorLevel 0
  ClearErrors
  ${GetOptions} $1 "/S" $0
  IfErrors 0 done
    MessageBox MB_ICONINFORMATION "SIDIK kembali ke versi $2. Bila datanya sudah ditulis versi baru: jalankan $\"sidik-cli store rollback$\".$\r$\nSIDIK is back at version $2. If a newer version has written the data: run $\"sidik-cli store rollback$\"."
  done:
SectionEnd
