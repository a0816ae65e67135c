@echo off
rem Starts Unhunch from its own folder.
"%~dp0java" "@%~dp0..\lib\jvm.options" "-XX:AOTCache=%~dp0..\lib\unhunch.aot" -m app.unhunch/app.unhunch.Main %*
