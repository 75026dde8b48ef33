# Makes SIDIK for Windows on Windows: jpackage for the launchers, WiX 3 for the MSI (sidik.wxs).
#   installer\windows\package.ps1 [-Version N] [-Out FOLDER]
# Needs JAVA_HOME (a JDK 25 for Windows with jmods) and WiX 3.14 (the variable WIX, as its installer sets it). The jars and
# the runtime image are those of: mvn -pl jlink -am package
param([string]$Version = '', [string]$Out = '')
$ErrorActionPreference = 'Stop'
$Here = Split-Path -Parent $MyInvocation.MyCommand.Path
$Top = Split-Path -Parent (Split-Path -Parent $Here)
if (-not $Out) { $Out = Join-Path $Top 'target\installer' }
if (-not $Version) {
    $found = Select-String -Path (Join-Path $Top 'pom.xml') -Pattern '^  <version>(.*)</version>' | Select-Object -First 1
    $Version = $found.Matches[0].Groups[1].Value -replace '-SNAPSHOT$', ''
}
if ($Version -notmatch '^\d+\.\d+\.\d+(\.\d+)?$') { throw "Windows wants three or four numbers as a version, not: $Version" }
$Image = Join-Path $Top 'jlink\target\sidik'
if (-not (Test-Path "$Image\lib\sidik\sidik-path.jar")) { throw "there is no runtime image in $Image; make it with: mvn -pl jlink -am package" }
if (-not $env:WIX) { throw 'WiX 3.14 is missing: the variable WIX is not set' }

# call PROGRAM ARGUMENTS: a program that ends with another code than 0 ends this script
function Invoke-Program([string]$Program, [string[]]$Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE" }
}

# The image stands as it is; jpackage only makes the two launchers, which find it beside them.
$Work = Join-Path $Out 'windows'
Remove-Item -Recurse -Force $Work -ErrorAction SilentlyContinue
New-Item -ItemType Directory -Force $Work | Out-Null
$Input = Join-Path $Work 'input'
Copy-Item -Recurse "$Image\lib\sidik" $Input
Remove-Item "$Input\jvm.options", "$Input\classpath", "$Input\start.aot" -ErrorAction SilentlyContinue
$Runtime = Join-Path $Work 'runtime'
Copy-Item -Recurse $Image $Runtime
Remove-Item -Recurse -Force "$Runtime\lib\sidik"
Get-ChildItem "$Runtime\*.cmd" | Remove-Item
Set-Content -Encoding ascii (Join-Path $Work 'debug.properties') "win-console=true`nwin-shortcut=false`nwin-menu=false"

$options = Get-Content "$Image\lib\sidik\jvm.options" | Where-Object { $_ -and -not $_.StartsWith('#') }
$call = @('--type', 'app-image', '--name', 'sidik', '--app-version', $Version, '--vendor', 'SIDIK', '--icon', "$Top\installer\art\sidik.ico",
    '--input', $Input, '--main-jar', 'sidik-path.jar', '--main-class', 'id.sidik.app.Main', '--runtime-image', $Runtime,
    '--add-launcher', "sidik-debug=$Work\debug.properties", '--dest', $Work)
foreach ($option in $options) { $call += @('--java-options', $option) }
$call += @('--java-options', '-XX:AOTCache=$APPDIR\start.aot')
Invoke-Program "$env:JAVA_HOME\bin\jpackage.exe" $call

# The start is learned with the class path that the launcher will use: the cache minds it.
$App = Join-Path $Work 'sidik'
$paths = Get-Content "$App\app\sidik.cfg" | Where-Object { $_ -like 'app.classpath=*' } | ForEach-Object { $_.Substring(14).Replace('$APPDIR', "$App\app") }
$rest = Join-Path $Work 'learn'
$learn = @($options) + @('-Dglass.platform=Headless', '-Dprism.order=sw', '-Dsidik.start.learn=true', "-XX:AOTCacheOutput=$App\app\start.aot",
    '-cp', ($paths -join ';'), 'id.sidik.app.Main', '--home', $rest)
Invoke-Program "$App\runtime\bin\java.exe" $learn
Remove-Item -Recurse -Force $rest
if (-not (Test-Path "$App\app\start.aot")) { throw 'no start-up cache was made' }
Copy-Item "$Top\installer\art\sidik.ico" $App
Set-Content -Encoding ascii "$App\VERSION" $Version

Invoke-Program "$env:WIX\bin\heat.exe" @('dir', $App, '-nologo', '-cg', 'Program', '-dr', 'INSTALLDIR', '-var', 'var.Image', '-gg', '-srd', '-sreg', '-scom', '-sfrag', '-out', "$Work\files.wxs")
$given = @("-dVersion=$Version", "-dImage=$App", '-dDebug=sidik-debug.exe')
Invoke-Program "$env:WIX\bin\candle.exe" (@('-nologo', '-arch', 'x64') + $given + @('-out', "$Work\", "$Here\sidik.wxs", "$Work\files.wxs"))
# ICE38, 64 and 91 ask of files in a user's own folder what only matters when users roam
Invoke-Program "$env:WIX\bin\light.exe" @('-nologo', '-sice:ICE38', '-sice:ICE64', '-sice:ICE91', '-out', "$Out\sidik-$Version.msi", "$Work\sidik.wixobj", "$Work\files.wixobj")

$hash = (Get-FileHash -Algorithm SHA256 "$Out\sidik-$Version.msi").Hash.ToLower()
Set-Content -Encoding ascii "$Out\sidik-$Version-msi.sha256" "$hash  sidik-$Version.msi"
'installed: {0:N0} MB' -f ((Get-ChildItem -Recurse -File $App | Measure-Object Length -Sum).Sum / 1MB)
'{0:N0} MB  sidik-{1}.msi' -f ((Get-Item "$Out\sidik-$Version.msi").Length / 1MB), $Version
