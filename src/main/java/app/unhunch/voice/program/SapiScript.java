package app.unhunch.voice.program;

/// The script that PowerShell runs: constant, on one line, and without double quotes, in which Windows wraps arguments.
final class SapiScript {

    /// Says `ready`, then answers each line until there are none: `voices`, or `say WORDS VOICE RATE LANGUAGE`.
    static final String TEXT = """
        $ErrorActionPreference = 'Stop';
        $in = [IO.StreamReader]::new([Console]::OpenStandardInput(), [Text.Encoding]::ASCII);
        $out = [IO.StreamWriter]::new([Console]::OpenStandardOutput(), [Text.Encoding]::ASCII);
        $out.NewLine = [string][char]10;
        $out.AutoFlush = $true;
        Add-Type -AssemblyName System.Speech;
        function Plain($field) {
          if ($field -eq '-') { '' }
          else { [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($field)) }
        };
        function Field($text) { [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($text)) };
        function Voices() {
          $s = [System.Speech.Synthesis.SpeechSynthesizer]::new();
          try {
            ($s.GetInstalledVoices() | Where-Object { $_.Enabled } | ForEach-Object {
              (Field $_.VoiceInfo.Name) + ':' + $_.VoiceInfo.Culture.Name }) -join ' '
          } finally { $s.Dispose() }
        };
        function Sound($words, $voice, $rate, $language) {
          $s = [System.Speech.Synthesis.SpeechSynthesizer]::new();
          try {
            $chosen = $false;
            if ($voice -ne '') { try { $s.SelectVoice($voice); $chosen = $true } catch { } };
            if (-not $chosen) { try {
              $culture = [Globalization.CultureInfo]::GetCultureInfo($language);
              $s.SelectVoiceByHints('NotSet', 'NotSet', 0, $culture) } catch { } };
            $s.Rate = $rate;
            $s.Volume = 100;
            $stream = [IO.MemoryStream]::new();
            $s.SetOutputToWaveStream($stream);
            $s.Speak($words);
            $s.SetOutputToNull();
            [Convert]::ToBase64String($stream.ToArray())
          } finally { $s.Dispose() }
        };
        $out.WriteLine('ready');
        while ($null -ne ($line = $in.ReadLine())) {
          try {
            $f = $line.Split(' ');
            if ($f[0] -eq 'voices') { $answer = 'voices ' + (Voices) }
            else { $answer = 'wav ' + (Sound (Plain $f[1]) (Plain $f[2]) ([int]$f[3]) (Plain $f[4])) }
          } catch { $answer = 'error ' + (Field $_.Exception.Message) };
          $out.WriteLine($answer)
        }
        """.replaceAll("\\s+", " ").strip();

    private SapiScript() {}
}
