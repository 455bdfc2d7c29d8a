@echo off
chcp 65001 >nul
cd /d "%~dp0"
where npm >nul 2>nul || (echo Node.js is needed: https://nodejs.org/ & pause & exit /b 1)
if "%~1"=="" (set /p LINLI_FILE="File: ") else (set "LINLI_FILE=%~1")
set "LINLI_FILE=%LINLI_FILE:"=%"
call npm run --silent import -- "%LINLI_FILE%"
pause
