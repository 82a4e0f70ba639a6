# Untried: nobody has run this yet. On a Windows machine with a JDK 25, Maven and WiX, from the checkout, in a
# PowerShell that was opened as administrator (an installation that asks nothing, for everybody on the machine, needs that):
#   powershell -ExecutionPolicy Bypass -File installer\windows\try.ps1
# Builds the msi, installs it without a hand, holds the demo day, checks the minutes it signed, opens the
# window, prints a paper to "Microsoft Print to PDF" (which asks for a name), and takes the program away again.
# It stops at the first step that fails and names it. Whoever has run it: say so here and in the guide for IT.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')

function Step([string] $Name, [scriptblock] $Work) {
    Write-Host "== $Name"
    $global:LASTEXITCODE = 0
    & $Work
    if ($LASTEXITCODE -ne 0) { throw "$Name ended with $LASTEXITCODE" }
}

$program = Join-Path $env:ProgramFiles 'MASH Huddle\MASH Huddle.exe'
$papers = Join-Path $env:TEMP 'mash-huddle-try'

Step 'build' {
    mvn -B -ntp -Pinstaller "-Dmaven.test.skip=true" prepare-package
    if ($LASTEXITCODE -eq 0) { jpackage '@installer/windows/jpackage.options' }
}
$msi = Get-ChildItem 'target\installer\*.msi' | Select-Object -First 1

Step 'install' {
    $done = Start-Process msiexec -ArgumentList '/i', "`"$($msi.FullName)`"", '/qn' -Wait -PassThru
    $global:LASTEXITCODE = $done.ExitCode
}

Step 'hold the demo day' {
    Remove-Item $papers -Recurse -ErrorAction SilentlyContinue
    $done = Start-Process $program -ArgumentList 'demo', '--to', "`"$papers`"" -Wait -PassThru
    $global:LASTEXITCODE = $done.ExitCode
}

Step 'check the minutes' {
    $minutes = Get-ChildItem $papers -Filter '*minutes*.pdf' | Select-Object -First 1
    $authority = Get-ChildItem $papers -Filter '*.cer' | Select-Object -First 1
    $done = Start-Process $program -Wait -PassThru -ArgumentList `
        'verify', "`"$($minutes.FullName)`"", '--authority', "`"$($authority.FullName)`""
    $global:LASTEXITCODE = $done.ExitCode
}

Step 'open the window' {
    $window = Start-Process $program -PassThru
    Start-Sleep -Seconds 20
    if ($window.HasExited) { throw 'The window did not stay open' }
    Read-Host 'Explore the demo day, print one paper to "Microsoft Print to PDF", close the window, then press Enter'
    if (-not $window.HasExited) { throw 'The window is still open' }
}

Step 'remove' {
    $done = Start-Process msiexec -ArgumentList '/x', "`"$($msi.FullName)`"", '/qn' -Wait -PassThru
    $global:LASTEXITCODE = $done.ExitCode
    if (Test-Path $program) { throw 'The program is still there' }
}
Write-Host 'Built, installed, opened, printed, removed.'
