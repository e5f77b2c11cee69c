where node >nul 2>nul
if errorlevel 1 goto missing
set "major="
for /f "tokens=1 delims=v." %%m in ('node --version') do set "major=%%m"
if not defined major goto broken
if %major% LSS 20 goto old
node -e "@start@" -- "%step%" "%target%" "%sha256%" "%entry%" "%files%" "%staging%" "%arrived%" "%request%"
set "code=%errorlevel%"
del /q "%request%" >nul 2>nul
exit /b %code%
:missing
set "reason=there is none on this agent"
goto node
:broken
set "reason=node does not start on this agent"
goto node
:old
set "reason=this agent has %major%"
:node
echo {"ok":false,"step":"%step%","message":"Node 20 or newer is needed, and %reason%: install it, or name a NodeJS tool (nodeTool: 'node-22')."}
del /q "%request%" >nul 2>nul
exit /b 0
