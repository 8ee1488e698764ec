# Sends files over EDIN DOCflow as one package, and receives what waits: ./exchange.ps1 in invoice.csv, act.pdf
# Set EDIN_EMAIL, EDIN_PASSWORD, EDIN_CONTRACT, EDIN_PACKAGE_TYPE and EDIN_DOCUMENT_TYPE before.
# Not tried on a machine with PowerShell yet.
param([Parameter(Mandatory)][string]$Folder, [string[]]$Files = @())

function Invoke-Signoff([string[]]$Parameters) {
    & signoff edin @Parameters --json | ForEach-Object {
        $record = $_ | ConvertFrom-Json
        switch ($record.type) {
            'received' { Write-Host "received $($record.name) of package $($record.package): $($record.path)" }
            'package' { Write-Host "package $($record.package) is $($record.state)" }
            { $_ -in 'failed', 'error' } { Write-Warning $record.message }
        }
    }
}

$status = 0
if ($Files.Count -gt 0) {
    # After a failure the error also names the package, with which --draft goes on: nothing is sent twice.
    Invoke-Signoff (@('send') + $Files + @('--contract', $env:EDIN_CONTRACT,
        '--package-type', $env:EDIN_PACKAGE_TYPE, '--document-type', $env:EDIN_DOCUMENT_TYPE))
    $status = $LASTEXITCODE
}
Invoke-Signoff @('receive', $Folder)
exit [Math]::Max($status, $LASTEXITCODE)
