@echo off
chcp 65001 >nul
cd /d "%~dp0"
where npm >nul 2>nul || (echo Node.js is needed: https://nodejs.org/ & pause & exit /b 1)
call npm run --silent check
pause
