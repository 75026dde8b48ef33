@echo off
rem Makes the start-up cache once (the installer does it; for the portable folder it is worth doing by hand).
rem Membuat tembolok awal sekali saja (dikerjakan pemasang; untuk versi portabel boleh dijalankan sendiri).
setlocal
set "TOP=%~dp0"
set "REST=%TEMP%\sidik-learn-%RANDOM%"
"%TOP%bin\java.exe" "@%TOP%lib\sidik\jvm.options" -Dglass.platform=Headless -Dprism.order=sw -Dsidik.start.learn=true "-XX:AOTCacheOutput=%TOP%lib\sidik\start.aot" -cp "%TOP%lib\sidik\sidik-path.jar" id.sidik.app.Main --home "%REST%"
rmdir /s /q "%REST%"
if exist "%TOP%lib\sidik\start.aot" exit /b 0
exit /b 1
