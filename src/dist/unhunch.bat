@echo off
rem Starts Unhunch from its own folder.
setlocal
rem What a developer sets for all of their programs could stop this one, or take its cache away.
set "JDK_JAVA_OPTIONS="
set "JAVA_TOOL_OPTIONS="
set "_JAVA_OPTIONS="
"%~dp0java" "@%~dp0..\lib\jvm.options" "-XX:AOTCache=%~dp0..\lib\unhunch.aot" -m app.unhunch/app.unhunch.Main %*
