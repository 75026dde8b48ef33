@echo off
rem SIDIK with a console that stays: for finding out why the window does not come.
rem SIDIK dengan konsol yang tetap terbuka, untuk mencari sebab bila jendela tidak muncul.
call "%~dp0sidik-cli.cmd" %*
echo.
echo SIDIK: %ERRORLEVEL%   log: %LOCALAPPDATA%\SIDIK\log\sidik.log
pause
