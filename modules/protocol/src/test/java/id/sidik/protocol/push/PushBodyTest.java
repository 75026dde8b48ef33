package id.sidik.protocol.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.sidik.protocol.BioTemplate;
import id.sidik.protocol.DiskFinger;
import id.sidik.protocol.PackedTime;
import id.sidik.protocol.UserRecord;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** The rows that machines report (soap-and-push 7), in lines of our own making. */
final class PushBodyTest {
    private static PushRows punches(String body) {
        return PushBody.punches(body.getBytes(UTF_8), false);
    }

    @Test
    void aPunchHasStateBeforeVerifyAndMayHaveManyColumns() {
        PushRows rows = punches(
                " 0012\t2026-10-05 07:30:15\t1\t15\t53\t0\t0\t255\t0\t0\r\n7\t2026-10-05 07:31:00\t0\t1\n");
        assertThat(rows.punches()).extracting(PushPunch::row, PushPunch::pin, PushPunch::at, PushPunch::state,
                PushPunch::verify, PushPunch::workCode).containsExactly(
                        tuple(1, "0012", LocalDateTime.of(2026, 10, 5, 7, 30, 15), 1, 15, 53L),
                        tuple(2, "7", LocalDateTime.of(2026, 10, 5, 7, 31), 0, 1, 0L));
        assertThat(rows.refused()).isEmpty();
    }

    @Test
    void theTwoCodesCanBeReadTheOtherWayRound() {
        PushPunch punch = PushBody.punches("982\t2026-02-25 12:08:21\t1\t0\r\n".getBytes(UTF_8), true).punches()
                .getFirst();
        assertThat(List.of(punch.state(), punch.verify())).containsExactly(0, 1);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            # a day that does not exist, a lost battery's year, letters, too large, too few columns
            9\\t2026-02-31 07:30:15\\t0\\t1   | TIME_IMPOSSIBLE
            9\\t1999-12-31 07:30:15\\t0\\t1   | TIME_IMPOSSIBLE
            9\\t2026-10-05 07:30:15\\tx\\t1   | NUMBER
            9\\t2026-10-05 07:30:15\\t0\\t256 | NUMBER
            9\\t2026-10-05 07:30:15           | COLUMNS
            """)
    void aRowThatIsNoPunchIsNamedAndTheRestIsTaken(String line, String why) {
        PushRows rows = punches(line.replace("\\t", "\t") + "\n9\t2026-10-05 07:30:15\t0\t1\n");
        assertThat(rows.punches()).extracting(PushPunch::row).containsExactly(2);
        assertThat(rows.refused()).extracting(PushRows.Refused::row, PushRows.Refused::pin, PushRows.Refused::why)
                .containsExactly(tuple(1, "9", why));
    }

    @Test
    void anEventWithAPersonIsAPunchUnlessTheMachineRefusedIt() {
        long packed = PackedTime.encode(LocalDateTime.of(2026, 10, 5, 7, 30, 15)) & 0xFFFFFFFFL;
        PushRows rows = PushBody.events(("time=2026-10-05 07:30:15\tpin=0012\tcardno=0\teventaddr=1\tevent=0\t"
                + "inoutstatus=1\tverifytype=1\tindex=21\n"
                + "time=2026-10-05 07:31:00\tpin=0\tevent=27\tinoutstatus=0\n"
                + "time=2026-10-05 07:32:00\tpin=7\tevent=22\tinoutstatus=0\tverifytype=1\n"
                + "transaction cardno=0\tpin=7\tverified=15\tdoorid=1\teventtype=3\tinoutstate=0\ttime_second=" + packed
                + "\tindex=1\n").getBytes(UTF_8));
        assertThat(rows.punches()).extracting(PushPunch::pin, PushPunch::at, PushPunch::state, PushPunch::verify)
                .containsExactly(tuple("0012", LocalDateTime.of(2026, 10, 5, 7, 30, 15), 1, 1),
                        tuple("7", LocalDateTime.of(2026, 10, 5, 7, 30, 15), 0, 15));
        assertThat(rows.refused()).extracting(PushRows.Refused::pin, PushRows.Refused::why)
                .containsExactly(tuple("7", "REFUSED_BY_MACHINE"));
        assertThat(rows.others()).isEqualTo(1);
    }

    @Test
    void peopleFingersDeedsAndPicturesOfOneReportAreToldApart() {
        List<OperationRow> rows = PushBody.operations(("USER PIN=7\tName=Contoh\tPri=14\tPasswd=\tCard=[0000000000]\n"
                + "FP PIN=7\tFID=6\tSize=3\tValid=1\tTMP=AQID\r\n" + "OPLOG 6\t1\t2026-10-05 07:30:15\t7\t0\t0\t0\n"
                + "USERPIC PIN=7\tFileName=7.jpg\tSize=1\tContent=AQ==\n"
                + "BIODATA Pin=7\tNo=0\tIndex=0\tValid=1\tDuress=0\tType=1\tMajorVer=10\tMinorVer=0\tFormat=0\tTmp=AQID\n"
                + "ANEH 1\n").getBytes(UTF_8));
        assertThat(rows).containsExactly(
                new OperationRow.Person(new UserRecord(0, 14, "7", "Contoh".getBytes(UTF_8), "", 0, 0, 0,
                        List.of(0, 0, 0))),
                new OperationRow.Finger(new DiskFinger(0, "7", 6, 1, new byte[]{1, 2, 3})),
                new OperationRow.Deed(6, "1", Optional.of(LocalDateTime.of(2026, 10, 5, 7, 30, 15)),
                        List.of("7", "0", "0", "0")),
                new OperationRow.NotKept("USERPIC"),
                new OperationRow.Biometric(new BioTemplate("7", 0, 0, 1, 0, 1, 10, 0, 0, new byte[]{1, 2, 3})),
                new OperationRow.Unreadable(6, "", "COLUMNS"));
    }

    @Test
    void whatIsSecretIsTakenOutBeforeABodyIsKept() {
        String body = "USER PIN=7\tName=Contoh\tPasswd=1234\tCard=5\r\nFP PIN=7\tFID=1\tTMP=AQIDBA==\n"
                + "BIODATA Pin=7\tTmp=QUJD\nUSERPIC PIN=7\tContent=AAAA\n";
        String masked = new String(PushBody.masked(body.getBytes(UTF_8)), UTF_8);
        assertThat(masked).doesNotContain("1234", "AQIDBA", "QUJD", "AAAA").contains("PIN=7", "Passwd=*4\tCard=5",
                "TMP=*8", "Tmp=*4\n");
    }

    @Test
    void aBodyThatIsNoUtf8IsReadInALocalCodePage() {
        byte[] body = "USER PIN=7\tName=Andr\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(PushBody.operations(body)).singleElement().isInstanceOfSatisfying(OperationRow.Person.class,
                person -> assertThat(person.user().name()).isEqualTo("Andr\u00e9"));
    }

    @Property(tries = 400)
    void anyBodyIsReadWithoutAnErrorAndEveryLineIsAccountedFor(@ForAll @Size(max = 400) byte[] bytes,
            @ForAll boolean likeRows) {
        byte[] body = bytes.clone();
        if (likeRows)
            for (int at = 0; at < body.length; at++)
                body[at] = (byte) "\t\n0123-: PIN=USERFPTMPOPLOG\n".charAt((body[at] & 0xFF) % 28);
        long lines = PushBody.text(body).lines().filter(line -> !line.isBlank()).count();
        PushRows punches = PushBody.punches(body, false);
        PushRows events = PushBody.events(body);
        assertThat(punches.punches().size() + punches.refused().size()).isEqualTo((int) lines);
        assertThat(events.punches().size() + events.refused().size() + events.others()).isEqualTo((int) lines);
        assertThat(PushBody.operations(body)).hasSize((int) lines);
        assertThat(PushPhoto.parse(body)).isNotNull();
        assertThat(PushBody.masked(body)).hasSizeLessThanOrEqualTo(2 * body.length + 16);
    }
}
