package id.sidik.protocol.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a machine can be asked to do (soap-and-push 8), and above all what not. */
final class PushCommandTest {
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 10, 5, 0, 0);

    /** Every line that can ever go out begins with one of these; neither a shell nor a file is among them. */
    private static final String ALLOWED = "C:\\d+:(DATA USER PIN=|DATA UPDATE USERINFO PIN=|DATA UPDATE user Pin="
            + "|DATA DEL_USER PIN=|DATA DELETE USERINFO PIN=|DATA DELETE user Pin=|DATA QUERY ATTLOG StartTime=|INFO$|SET OPTIONS DateTime=\\d+$"
            + "|DATA QUERY USERINFO$|DATA QUERY tablename=user,fielddesc=\\*,filter=\\*$|GET OPTIONS ~SerialNumber,FirmVer$|REBOOT$).*";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            V1 | C:5:DATA USER PIN=0012~Name=Contoh Dua~Pri=0~Card=77~Grp=1
            V2 | C:5:DATA UPDATE USERINFO PIN=0012~Name=Contoh Dua~Pri=0~Card=77~Grp=1
            V3 | C:5:DATA UPDATE user Pin=0012~Starttime=0~Endtime=0~Name=Contoh Dua~Privilege=0~Cardno=77~Group=1
            """)
    void aUserIsSavedInTheWordsOfEachDialectWithoutAPassword(PushDialect dialect, String line) {
        PushCommand save = new PushCommand.SaveUser("0012", "Contoh Dua", 0, 77, 1);
        assertThat(CommandText.line(5, save, dialect, MORNING)).contains(line.replace('~', '\t') + "\n");
        assertThat(CommandText.line(5, new PushCommand.SaveUser("0012", "Contoh Dua", 0, 0, 0), dialect, MORNING)
                .orElseThrow()).doesNotContain("Card", "Gr");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"V1, DATA DEL_USER PIN=7, false", "V2, DATA DELETE USERINFO PIN=7, true",
        "V3, DATA DELETE user Pin=7, false"})
    void aDialectSaysNothingThatItDoesNotKnow(PushDialect dialect, String delete, boolean queries) {
        assertThat(CommandText.line(1, new PushCommand.DeleteUser("7"), dialect, MORNING)).contains("C:1:" + delete
                + "\n");
        PushCommand query = new PushCommand.QueryPunches(MORNING, MORNING.plusDays(1));
        assertThat(CommandText.line(1, query, dialect, MORNING).isPresent()).isEqualTo(queries);
        if (queries)
            assertThat(CommandText.line(1, query, dialect, MORNING)).contains(
                    "C:1:DATA QUERY ATTLOG StartTime=2026-10-05 00:00:00\tEndTime=2026-10-06 00:00:00\n");
    }

    @Test
    void theListOfCommandsHasNeitherAShellNorAFile() {
        Set<String> kinds = Arrays.stream(PushCommand.class.getPermittedSubclasses()).map(Class::getSimpleName)
                .collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder("SaveUser", "DeleteUser", "QueryPunches", "QueryPeople",
                "SetTime", "Info", "Reboot");
    }

    @Property(tries = 1000)
    void whateverIsTypedNoOtherCommandCanBeBuilt(@ForAll String pin, @ForAll String name, @ForAll int privilege,
            @ForAll int group) {
        List<PushCommand> commands = new ArrayList<>(List.of(new PushCommand.Info(), new PushCommand.Reboot(),
                new PushCommand.SetTime(), new PushCommand.QueryPeople()));
        String person = name + "\r\nC:9:SHELL reboot\nC:10:PutFile x\t";
        commands.add(new PushCommand.SaveUser("7", person, privilege & 0xFF, group & 0xFF, group & 0xFF));
        if (pin.matches("[!-~]{1,24}")) commands.add(new PushCommand.DeleteUser(pin));
        else
            assertThatThrownBy(() -> new PushCommand.DeleteUser(pin)).isInstanceOf(IllegalArgumentException.class);
        for (PushCommand command : commands)
            for (PushDialect dialect : PushDialect.values())
                CommandText.line(3, command, dialect, MORNING).ifPresent(line -> {
                    assertThat(line).endsWith("\n");
                    String one = line.substring(0, line.length() - 1);
                    assertThat(one).matches("(?s)" + ALLOWED).doesNotContain("\n", "\r");
                    assertThat(one.chars().filter(each -> each == '\t').count()).isLessThanOrEqualTo(6);
                });
    }

    @Property(tries = 300)
    void aKeptCommandComesBackAsItWasAndAnythingElseAsNothing(@ForAll String name, @ForAll String text) {
        PushCommand save = new PushCommand.SaveUser("7", name, 14, 5, 1);
        assertThat(CommandText.read(CommandText.write(save))).contains(save);
        CommandText.read(text).ifPresent(command -> assertThat(CommandText.write(command)).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SHELL", "SHELL\treboot", "PutFile\tx", "DELETE_USER", "DELETE_USER\t",
        "SAVE_USER\t7\tx\ty\t0\t1", "QUERY_PUNCHES\t2026-13-01 00:00:00\t2026-10-01 00:00:00", "INFO\t1"})
    void aTextOfTheStoreThatIsNoCommandIsNone(String text) {
        assertThat(CommandText.read(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"V1, false, ''", "V2, true, DATA QUERY USERINFO",
        "V3, false, 'DATA QUERY tablename=user,fielddesc=*,filter=*'"})
    void theClockIsSetToTheTimeOfSendingWhereTheDialectKnowsHow(PushDialect dialect, boolean sets, String people) {
        String packed = String.valueOf(id.sidik.protocol.PackedTime.encode(MORNING));
        assertThat(CommandText.line(4, new PushCommand.SetTime(), dialect, MORNING)).isEqualTo(sets
                ? java.util.Optional.of("C:4:SET OPTIONS DateTime=" + packed + "\n")
                : java.util.Optional.empty());
        assertThat(CommandText.line(4, new PushCommand.QueryPeople(), dialect, MORNING).orElse("")).isEqualTo(
                people.isEmpty() ? "" : "C:4:" + people + "\n");
    }

    @Test
    void everyKindOfCommandIsKept() {
        List<PushCommand> all = List.of(new PushCommand.SaveUser("7", "Contoh", 0, 0, 1),
                new PushCommand.DeleteUser("7"), new PushCommand.QueryPunches(MORNING, MORNING), new PushCommand.Info(),
                new PushCommand.Reboot(), new PushCommand.SetTime(), new PushCommand.QueryPeople());
        assertThat(all).allSatisfy(command -> assertThat(CommandText.read(CommandText.write(command)))
                .contains(command));
        assertThat(all.getFirst().toString() + all.get(1)).doesNotContain("Contoh", "7");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"HOURS, 7", "MINUTES, 420", "OFFSET, +07:00"})
    void theTimeZoneIsWrittenAsTheFirmwareWantsIt(ZoneForm form, String text) {
        String settings = PushAnswers.settings(PushDialect.V2, "UJI-1", java.util.Map.of("ATTLOG", "99"),
                java.time.ZoneOffset.ofHours(7), new PushHabits(form, false, false));
        assertThat(settings).startsWith("GET OPTION FROM: UJI-1\r\nStamp=99\r\nOpStamp=0\r\nATTLOGStamp=99\r\n")
                .contains("\r\nTimeZone=" + text + "\r\n", "Realtime=1", "Encrypt=0");
        assertThat(form.text(java.time.ZoneOffset.ofHoursMinutes(9, 30))).isEqualTo(
                form == ZoneForm.MINUTES ? "570" : "+09:30");
    }
}
