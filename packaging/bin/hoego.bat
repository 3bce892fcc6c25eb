@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem Starts Hoego with a JDK 25 or newer; works from any folder.
for %%I in ("%~dp0..") do set "HOEGO_BASE=%%~fI"
set "FOUND="
call :try "%HOEGO_JAVA_HOME%"
call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do (
  for %%K in ("%%~dpJ..") do call :try "%%~fK"
)
for %%R in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%USERPROFILE%\.jdks") do (
  if exist "%%~R" for /d %%D in ("%%~R\*") do call :try "%%~fD"
)
if not defined FOUND (
  echo hoego: no JDK 25 or newer was found. Install a JDK 25, or set JAVA_HOME to where one is. 1>&2
  exit /b 4
)
"%FOUND%\bin\java.exe" -Xms32m -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=40 -XX:GCTimeRatio=4 -XX:G1HeapRegionSize=1m -XX:TieredStopAtLevel=1 --module-path "%HOEGO_BASE%\lib\javafx" --add-modules javafx.controls,javafx.web --enable-native-access=javafx.graphics,javafx.web,ALL-UNNAMED --sun-misc-unsafe-memory-access=allow --add-opens=javafx.web/javafx.scene.web=ALL-UNNAMED --add-opens=javafx.graphics/com.sun.javafx.text=ALL-UNNAMED -Dcom.sun.webkit.useHTTP2Loader=false "-Dhoego.home=%HOEGO_BASE%" %HOEGO_JAVA_OPTS% -cp "%HOEGO_BASE%\lib\*" hoego.Main %*
exit /b %ERRORLEVEL%

:try
if defined FOUND exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  for /f "tokens=1 delims=.+-" %%N in ("%%~V") do if %%N GEQ 25 set "FOUND=%~1"
)
exit /b 0
