package id.sidik.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
    private final Texts texts = new Texts(Language.ID);

    @Test
    void aChangeOfLanguageHoldsAtOnce() {
        assertThat(texts.get("button.cancel")).isEqualTo("Batal");

        texts.speak(Language.EN);

        assertThat(texts.get("button.cancel")).isEqualTo("Cancel");
        assertThat(texts.bundle().getString("button.cancel")).isEqualTo("Cancel");
    }

    @Test
    void aForgottenKeyShowsItselfInsteadOfStoppingAScreen() {
        assertThat(texts.get("no.such.key", 1)).isEqualTo("no.such.key");
    }

    @ParameterizedTest(name = "{0}: fingers {1} are {2}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            ID, 6,     `PIN 7 Contoh: terhapus dan terbukti: telunjuk kanan`
            ID, `0,5`, `PIN 7 Contoh: terhapus dan terbukti: kelingking kiri, ibu jari kanan`
            EN, `4,9`, `PIN 7 Contoh: deleted and proved: left thumb, right little finger`
            EN, 10,    `PIN 7 Contoh: deleted and proved: 10`
            """)
    void fingersAreNamedByWordsAndNotByNumbers(Language language, String fingers, String expected) {
        texts.speak(language);

        assertThat(texts.get("ledger.fingers.EMPTY", "7", "Contoh", fingers)).isEqualTo(expected);
    }

    @Test
    void oneThingIsWordedApartWhereTheLanguageNeedsIt() {
        texts.speak(Language.EN);

        assertThat(texts.count("machines.facts.machines", 1)).isEqualTo("1 machine");
        assertThat(texts.count("machines.facts.machines", 2)).isEqualTo("2 machines");
    }

    @ParameterizedTest(name = "{0}: {1} {2} -> {3}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            ID, ledger.fresh,       12480,                `12.480 rekaman baru`
            EN, ledger.fresh,       12480,                `12,480 new records`
            ID, ledger.clock,       -420,                 `Jam mesin −7 mnt terhadap laptop`
            EN, ledger.clock,       3,                    `Machine clock +3 s against this laptop`
            ID, reason.in.only,     07:30,                `Datang 07.30`
            EN, reason.in.only,     07:30,                `In 07:30`
            ID, reason.out.only,    2026-10-08T06:05,     `Pulang 08/10/2026 06.05`
            ID, reason.absent,      4.5,                  `Tidak ada rekaman yang terhitung: tanpa keterangan, potongan 4,5 %`
            ID, recap.pin,          007,                  `PIN 007`
            """)
    void figuresThatComeAsTextTakeTheFormOfTheirPlace(Language language, String key, String argument, String expected) {
        texts.speak(language);

        assertThat(texts.get(key, argument)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            ID, 12480,      `12.480`
            EN, 12480,      `12,480`
            ID, 0.5,        `0,5`
            EN, 2.25,       `2.25`
            ID, 1.005,      `1`
            """)
    void numbersAreGroupedAndHaveTheSignOfTheLanguage(Language language, double number, String expected) {
        assertThat(new Formats(language).number(number)).isEqualTo(expected);
    }

    @Test
    void datesAndTimesAreWrittenAsPeopleOfTheLanguageDo() {
        Formats id = new Formats(Language.ID);
        Formats en = new Formats(Language.EN);
        LocalDate day = LocalDate.of(2026, 10, 6);

        assertThat(id.date(day)).isEqualTo("06/10/2026");
        assertThat(id.longDate(day)).isEqualTo("Selasa, 6 Oktober 2026");
        assertThat(en.longDate(day)).isEqualTo("Tuesday, 6 October 2026");
        assertThat(id.month(YearMonth.of(2026, 10))).isEqualTo("Oktober 2026");
        assertThat(id.dateTime(LocalDateTime.of(2026, 10, 6, 7, 5, 9))).isEqualTo("06/10/2026 07.05.09");
        assertThat(en.dateTime(LocalDateTime.of(2026, 10, 6, 7, 5, 9))).isEqualTo("06/10/2026 07:05:09");
        assertThat(id.shortWeekday(day)).isEqualTo("Sl 06/10/2026");
    }

    @ParameterizedTest(name = "{0} s -> {1}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            0,        `0 dtk`
            3,        `+3 dtk`
            -119,     `−119 dtk`
            120,      `+2 mnt`
            -7200,    `−2 jam`
            172800,   `+2 hari`
            """)
    void aClocksOffsetIsToldInTheLargestFittingUnit(long seconds, String expected) {
        assertThat(new Formats(Language.ID).offset(java.time.Duration.ofSeconds(seconds))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"640, 640 B", "64000, '62,5 KB'", "4089446, '3,9 MB'"})
    void sizesAreToldInTheLargestFittingUnit(long bytes, String expected) {
        assertThat(new Formats(Language.ID).bytes(bytes)).isEqualTo(expected);
    }
}
