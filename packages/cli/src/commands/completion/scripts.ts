/** What each shell reads when it starts. All of them ask the command itself, which knows its operations. */
export const scripts: Readonly<Record<string, string>> = {
  bash: `_signoff() {
  local IFS=$'\\n'
  COMPREPLY=($(signoff completion words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _signoff signoff
`,
  zsh: `#compdef signoff
_signoff() {
  local -a found
  found=("\${(@f)$(signoff completion words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  found=(\${found:#})
  if (( $#found )); then compadd -a found; else _files; fi
}
if [ "$funcstack[1]" = "_signoff" ]; then _signoff "$@"; else compdef _signoff signoff; fi
`,
  fish: `function __signoff_words
  set -l words (commandline -opc) (commandline -ct | string collect --allow-empty)
  signoff completion words -- $words[2..-1] 2>/dev/null
end
complete -c signoff -a '(__signoff_words)'
`,
  // Older ones drop an argument that is empty: a blank stands for it.
  powershell: `Register-ArgumentCompleter -Native -CommandName signoff -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
  if ($wordToComplete -eq '') { $words += ' ' }
  signoff completion words -- @words 2>$null | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`,
};
