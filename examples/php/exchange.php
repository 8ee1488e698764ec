<?php
// Sends files over EDIN DOCflow as one package, and receives what waits: php exchange.php FOLDER [FILE...]
// Set EDIN_EMAIL, EDIN_PASSWORD, EDIN_CONTRACT, EDIN_PACKAGE_TYPE and EDIN_DOCUMENT_TYPE before.

function signoff(string ...$parameters): int
{
    $process = proc_open(['signoff', 'edin', ...$parameters, '--json'], [1 => ['pipe', 'w']], $pipes);
    while (($line = fgets($pipes[1])) !== false) {
        $record = json_decode($line, true, 512, JSON_BIGINT_AS_STRING | JSON_THROW_ON_ERROR);
        match ($record['type']) {
            'received' => print "received {$record['name']} of package {$record['package']}: {$record['path']}\n",
            'package' => print "package {$record['package']} is {$record['state']}\n",
            'failed', 'error' => fwrite(STDERR, "{$record['message']}\n"),
            default => null,
        };
    }
    return proc_close($process);
}

[, $folder] = $argv;
$files = array_slice($argv, 2);
$terms = ['--contract', getenv('EDIN_CONTRACT'), '--package-type', getenv('EDIN_PACKAGE_TYPE')];
$kind = ['--document-type', getenv('EDIN_DOCUMENT_TYPE')];
// After a failure that record also names the package, with which --draft goes on: nothing is sent twice.
$sent = $files ? signoff('send', ...$files, ...$terms, ...$kind) : 0;
exit(max($sent, signoff('receive', $folder)));
