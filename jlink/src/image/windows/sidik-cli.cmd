@echo off
rem SIDIK on the command line: sidik-cli pull --all
setlocal
set "TOP=%~dp0"
chcp 65001 >nul
"%TOP%bin\java.exe" "@%TOP%lib\sidik\jvm.options" "-XX:AOTCache=%TOP%lib\sidik\start.aot" -cp "%TOP%lib\sidik\sidik-path.jar" id.sidik.app.Main %*
exit /b %ERRORLEVEL%
