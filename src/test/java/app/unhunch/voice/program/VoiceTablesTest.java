package app.unhunch.voice.program;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.voice.VoiceInfo;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The tables that voice programs print, as they print them.
class VoiceTablesTest {

    @Test
    void espeakTellsVoicesInColumnsOfAnyWidth() {
        String table = """
            Pty Language       Age/Gender VoiceName          File                 Other Languages
             2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
             2  en-us           --/M      English_(America)  gmw/en-US            (en 3)
             5  en-us           --/M      us-mbrola-2        mb/mb-us2            (en 7)
             5  chr-US-Qaaa-x-west --/M      Cherokee_          iro/chr              \n\
             5  variant         --/M      Storm              !v/Storm             (en-us 5)
             5  en             M  default              default
            garbage
            """;
        assertThat(EspeakVoices.parse(table))
                .containsExactly(
                        new VoiceInfo("gmw/en", "English (Great Britain)", Locale.UK),
                        new VoiceInfo("gmw/en-US", "English (America)", Locale.US),
                        new VoiceInfo("iro/chr", "Cherokee", Locale.forLanguageTag("chr-US-Qaaa-x-west")),
                        new VoiceInfo("default", "default", Locale.ENGLISH));
    }

    @Test
    void theSpeechServerTellsVoicesWithSpacesAndVariants() {
        String table = """
                                 NAME                 LANGUAGE                  VARIANT
                            Afrikaans                       af                     none
                       Afrikaans+Adam                       af                     Adam
                    English (America)                    en-US                     none
            """;
        assertThat(SpdVoices.parse(table))
                .containsExactly(
                        new VoiceInfo("Afrikaans", "Afrikaans", Locale.of("af")),
                        new VoiceInfo("English (America)", "English (America)", Locale.US));
    }

    @Test
    void theMacTellsVoicesWithSpacesBracketsAndToys() {
        String list = """
            Albert              en_US    # Hello! My name is Albert.
            Eddy (English (US)) en_US    # Hello! My name is Eddy.
            Bad News            en_US    # Hello! My name is Bad News.
            Amélie              fr_CA    # Bonjour! Je m’appelle Amélie.
            Majed               ar_001   # مرحبًا! اسمي ماجد.
            Fiona               en-scotland # Hello, my name is Fiona. # 1
            Samantha (Enhanced) en_US    # Hello! My name is Samantha.
            No voices found
            """;
        assertThat(MacVoices.parse(list))
                .containsExactly(
                        new VoiceInfo("Eddy (English (US))", "Eddy (English (US))", Locale.US),
                        new VoiceInfo("Amélie", "Amélie", Locale.CANADA_FRENCH),
                        new VoiceInfo("Majed", "Majed", Locale.of("ar", "001")),
                        new VoiceInfo("Fiona", "Fiona", Locale.of("en", "", "scotland")),
                        new VoiceInfo("Samantha (Enhanced)", "Samantha (Enhanced)", Locale.US));
    }

    @Test
    void thoseOfTheOwnCountryComeFirst() {
        VoiceInfo british = new VoiceInfo("1", "Arthur", Locale.UK);
        VoiceInfo american = new VoiceInfo("2", "Zoe", Locale.US);
        VoiceInfo alsoAmerican = new VoiceInfo("3", "Ava", Locale.US);
        VoiceInfo french = new VoiceInfo("4", "Amélie", Locale.FRANCE);
        List<VoiceInfo> all = List.of(british, american, alsoAmerican, french);
        assertThat(ByLanguage.of(all, Locale.US)).containsExactly(alsoAmerican, american, british);
        assertThat(ByLanguage.of(all, Locale.ENGLISH)).hasSize(3);
        assertThat(ByLanguage.of(all, Locale.GERMAN)).isEmpty();
    }
}
