; Stands in for java.exe in try-package.sh: writes down how it was called, beside the folder it lies in.
Unicode true
Target amd64-unicode
SilentInstall silent
RequestExecutionLevel user
Name "stand-in"
OutFile "${OUT}"
Section
  FileOpen $0 "$EXEDIR\..\started.txt" a
  FileSeek $0 0 END
  FileWriteUTF16LE $0 "$CMDLINE$\r$\n"
  FileClose $0
SectionEnd
