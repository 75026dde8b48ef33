package id.sidik.operations;

import static id.sidik.operations.OfficeFixture.code;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.devices.OptionResult;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.base.Records;
import id.sidik.store.OptionChange;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is remembered of a machine's settings: plain texts, facts in their order, and never a key. */
class SettingNotesTest {
    private static final MachineId LOBBY = new MachineId("CONTOH0001");

    @TempDir
    private Path home;
    private Records records;
    private SettingNotes notes;

    @BeforeEach
    void open() {
        records = Records.open(home);
        notes = new SettingNotes(records, OfficeFixture.NOVEMBER);
        records.transact(tables -> {
            tables.machines().save(new Machine(LOBBY, "Lobi", "127.0.0.1", 4370, 0, OfficeFixture.WIB));
            return LOBBY;
        });
    }

    @AfterEach
    void close() {
        records.close();
    }

    private List<OptionChange> changes() {
        return records.read(tables -> tables.options().changes(LOBBY, 99));
    }

    private Map<String, Optional<String>> kept() {
        return records.read(tables -> tables.options().read(LOBBY));
    }

    private static OptionResult result(String key, String wanted, Optional<String> found,
            OptionResult.Outcome outcome) {
        return new OptionResult(key, wanted, Optional.of("1"), found, outcome);
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({"AutoAlarm1, 07:30", "AutoAlarm1, off", "AutoAlarm1, 23:59", "VoiceOn, 0", "VoiceOn, 1",
        "IdlePower, 87",
        "VOLUME, 100", "IPAddress, 192.0.2.7"})
    void aSettingIsWrittenRawAndReadAsPeopleSayIt(String key, String plain) {
        assertThat(SettingNotes.plain(key, SettingNotes.raw(key, plain))).isEqualTo(plain);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"AutoAlarm1, 24:00", "AutoAlarm1, pagi", "VoiceOn, 2", "IdlePower, 86", "VOLUME, 101", "VOLUME, -1",
        "IPAddress, 192.0.2.256", "IPAddress, mesin", "TidakAda, 1", "~SerialNumber, 7"})
    void whatASettingCannotBeIsRefused(String key, String plain) {
        assertThat(code(() -> SettingNotes.raw(key, plain))).isEqualTo("MES-502");
    }

    @Test
    void whatMeansNothingInItsKindIsShownAsTheMachineToldIt() {
        assertThat(SettingNotes.plain("VoiceOn", "perhaps")).isEqualTo("perhaps");
        assertThat(SettingNotes.plain("TidakAda", "7")).isEqualTo("7");
    }

    @Test
    void secretsAreNeitherAskedForNorKept() {
        assertThat(SettingNotes.asked()).contains("VoiceOn", "AutoAlarm1").doesNotContain("COMKey");
        notes.keep(LOBBY, Map.of("COMKey", "271828", "VoiceOn", "1"));
        assertThat(kept()).doesNotContainKey("COMKey").containsEntry("VoiceOn", Optional.of("1"));
        assertThat(kept().toString()).doesNotContain("271828");
    }

    @Test
    void aKeyThatTheFirmwareDoesNotKnowIsKeptAsUnknown() {
        notes.keep(LOBBY, Map.of("VoiceOn", "1"));
        notes.keep(LOBBY, Map.of());
        assertThat(kept()).containsEntry("VoiceOn", Optional.empty()).hasSize(SettingNotes.asked().size());
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatWasTriedIsAFactButWhatStoodThereAlready(OptionResult.Outcome outcome) {
        Optional<String> found = outcome == OptionResult.Outcome.WRITTEN ? Optional.empty() : Optional.of("0");
        notes.keep(LOBBY, List.of(result("VoiceOn", "0", found, outcome)));
        if (outcome == OptionResult.Outcome.ALREADY) {
            assertThat(changes()).isEmpty();
            return;
        }
        assertThat(changes()).singleElement().satisfies(change -> {
            assertThat(change.outcome()).isEqualTo(outcome.name());
            assertThat(change.before()).contains("1");
            assertThat(change.found()).isEqualTo(found);
        });
        assertThat(kept().getOrDefault("VoiceOn", Optional.empty())).isEqualTo(found);
    }

    @Test
    void factsOfOneMomentStandInTheOrderInWhichTheyWereDone() {
        notes.keep(LOBBY, List.of(result("VoiceOn", "0", Optional.of("0"), OptionResult.Outcome.PROVED),
                result("IdlePower", "87", Optional.of("88"), OptionResult.Outcome.DIFFERENT),
                result("VOLUME", "60", Optional.of("60"), OptionResult.Outcome.PROVED)));
        assertThat(changes()).extracting(OptionChange::key).containsExactly("VOLUME", "IdlePower", "VoiceOn");
    }
}
