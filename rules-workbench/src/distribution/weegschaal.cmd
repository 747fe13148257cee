@echo off
rem Starts Weegschaal from the folder in which it was unpacked. Java is that in the folder runtime, if there is one; otherwise that of
rem JAVA_HOME or of the path. Exit codes are the program's own; 2 if there is no Java that works.
setlocal DisableDelayedExpansion

set "java=%~dp0runtime\bin\java.exe"
if exist "%java%" goto found
if not defined JAVA_HOME goto path
set "java=%JAVA_HOME:"=%\bin\java.exe"
if exist "%java%" goto found
>&2 echo weegschaal: JAVA_HOME wijst naar een map zonder bin\java.exe; Weegschaal heeft Java 17 of nieuwer nodig
>&2 echo weegschaal: JAVA_HOME names a folder without bin\java.exe; Weegschaal needs Java 17 or newer
exit /b 2

:path
set "java="
for %%j in (java.exe) do set "java=%%~$PATH:j"
if defined java goto found
>&2 echo weegschaal: geen java gevonden; installeer Java 17 of nieuwer, of laat JAVA_HOME ernaar wijzen
>&2 echo weegschaal: no java found; install Java 17 or newer, or point JAVA_HOME at it
exit /b 2

:found
rem Java 17 is the first that knows this option; an older one ends with an error, as one that does not start does.
"%java%" --enable-native-access=ALL-UNNAMED -version >nul 2>&1
if "%errorlevel%"=="0" goto start
>&2 echo weegschaal: "%java%" is ouder dan Java 17, of start niet; Weegschaal heeft Java 17 of nieuwer nodig
>&2 echo weegschaal: "%java%" is older than Java 17, or does not start; Weegschaal needs Java 17 or newer
exit /b 2

:start
rem Assessing a file is over before the optimizing compiler pays; the other commands may work for long.
set "compiler=-XX:+TieredCompilation"
if "%~1"=="assess" set "compiler=-XX:TieredStopAtLevel=1"
if "%~1"=="help" set "compiler=-XX:TieredStopAtLevel=1"

rem Results are UTF-8: the window is set to that, and back again afterwards.
set "page="
for /f "tokens=2 delims=:." %%c in ('chcp') do set "page=%%c"
chcp 65001 >nul
"%java%" -XX:+UseSerialGC %compiler% -Xshare:auto -Xlog:disable -Xlog:all=warning:stderr "-Xlog:cds*=off:stderr" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%~dp0weegschaal.jar" %*
set "ended=%errorlevel%"
if defined page chcp %page% >nul
exit /b %ended%
