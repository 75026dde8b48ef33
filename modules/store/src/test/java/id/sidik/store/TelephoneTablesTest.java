package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TelephoneTablesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final LocalDateTime MORNING = DAY.atTime(7, 25, 10);
    private static final Instant AT = Instant.ofEpochMilli(Samples.NOW.toEpochMilli());
    private static final Authorship AUTHOR = new Authorship(AT, "petugas", "dari HP unit");
    private static final KeptPhone SEEN = phone(1, MORNING, "12.5", List.of("FACE_LOW", "TOO_FAR"));
    private static final PhoneDeed CANCELLED = new PhoneDeed(new UUID(0, 2), SEEN.id(), PhoneDeed.Kind.CANCELLED,
            AUTHOR);
    private static final KeptSms ASKED = new KeptSms(new UUID(0, 3), "abc", new KeptSms.Words("0811", "IZIN#DL"),
            Optional.of(AT), AT, true, "MODEM", Optional.of(Samples.ONE),
            Optional.of(new KeptSms.Asked("DL", "DL", DAY, DAY.plusDays(2))), "", Optional.empty(), AUTHOR);
    private static final SmsStep STEP = new SmsStep(new UUID(0, 4), ASKED.id(), "ACCEPT", AUTHOR);
    private static final KeptAnswer ANSWER = new KeptAnswer(new UUID(0, 5), ASKED.id(),
            new KeptSms.Words("+62811", "Diterima"), AUTHOR, List.of());
    private static final KeptAnswer.Event SENT = new KeptAnswer.Event(new UUID(0, 6), ANSWER.id(), "SENT", 17, 0, AT,
            "petugas");
    private static final SmsOwner OWNER = new SmsOwner(new UUID(0, 7), Samples.ONE, "+62811", true, AUTHOR);

    @TempDir
    private Path folder;

    static void keepOneOfEach(Tables tables) {
        tables.phones().add(SEEN);
        tables.phones().add(CANCELLED);
        tables.messages().add(ASKED);
        tables.messages().add(STEP);
        tables.messages().add(OWNER);
        tables.answers().add(ANSWER);
        tables.answers().add(SENT);
    }

    private static KeptPhone phone(long id, LocalDateTime at, String distance, List<String> doubts) {
        return new KeptPhone(new UUID(0, id), Samples.ONE, at, "SIAP", Optional.of(new BigDecimal(distance)), "0.91",
                doubts, "ponsel.csv", 4, "", AUTHOR);
    }

    @Test
    void whatWaitsForItsPersonIsKeptOnceAndLeaves() {
        WaitingPhone morning = new WaitingPhone("197001011990011001", MORNING, "SIAP", Optional.of(new BigDecimal(
                "12.5")), "0.91", List.of("FACE_LOW"), "ponsel.csv", 7, "", AUTHOR);
        WaitingPhone evening = new WaitingPhone("197001011990011001", MORNING.plusHours(9), "SIAP", Optional.empty(),
                "", List.of(), "ponsel.csv", 8, "", AUTHOR);
        assertThat(morning.of(SEEN.id(), Samples.ONE, AUTHOR)).extracting(KeptPhone::employee, KeptPhone::at,
                KeptPhone::distance, KeptPhone::row).containsExactly(Samples.ONE, MORNING, morning.distance(), 7);
        assertThat(morning).hasToString("waiting phone record of row 7");
        try (Store store = Samples.open(folder)) {
            store.transact(tables -> {
                WaitingPhoneTable waiting = tables.waitingPhones();
                assertThat(waiting.add(evening)).isTrue();
                assertThat(waiting.add(morning)).isTrue();
                assertThat(waiting.add(morning)).as("again").isFalse();
                assertThat(waiting.knows(morning.told(), MORNING)).isTrue();
                assertThat(waiting.knows(morning.told(), MORNING.plusSeconds(1))).isFalse();
                assertThat(waiting.list()).containsExactly(morning, evening);
                waiting.remove(morning);
                assertThat(waiting.count()).isEqualTo(1);
                assertThat(waiting.forget(AT)).isZero();
                assertThat(waiting.forget(AT.plusMillis(1))).isEqualTo(1);
                assertThat(waiting.list()).isEmpty();
                return tables;
            });
        }
    }

    @Test
    void everyFactComesOutAsItWentIn() {
        try (Store store = Samples.open(folder)) {
            store.transact(tables -> {
                keepOneOfEach(tables);
                return tables;
            });
            store.read(tables -> {
                assertThat(tables.phones().between(DAY, DAY.plusDays(1))).containsExactly(SEEN);
                assertThat(tables.phones().deedsBetween(DAY, DAY.plusDays(1))).containsExactly(CANCELLED);
                assertThat(tables.phones().find(SEEN.id())).contains(SEEN);
                assertThat(tables.phones().newest()).contains(SEEN.at());
                assertThat(tables.messages().since(AT, DAY)).containsExactly(ASKED);
                assertThat(tables.messages().find(ASKED.id())).contains(ASKED);
                assertThat(tables.messages().find("abc")).contains(ASKED);
                assertThat(tables.messages().steps(AT, DAY)).containsExactly(STEP);
                assertThat(tables.messages().stepsOf(ASKED.id())).containsExactly(STEP);
                assertThat(tables.messages().owners()).containsExactly(OWNER);
                KeptAnswer told = tables.answers().find(ANSWER.id()).orElseThrow();
                assertThat(told.events()).containsExactly(SENT);
                assertThat(told.last()).isEqualTo("SENT");
                assertThat(tables.answers().since(AT)).containsExactly(told);
                return tables;
            });
        }
    }

    @Test
    void theSamePersonAndSecondIsTheSameRecord() {
        try (Store store = Samples.open(folder)) {
            store.transact(tables -> {
                assertThat(tables.phones().add(SEEN)).isTrue();
                assertThat(tables.phones().add(phone(9, MORNING, "400", List.of()))).isFalse();
                assertThat(tables.phones().add(phone(8, MORNING.plusSeconds(1), "3", List.of()))).isTrue();
                assertThat(tables.phones().knows(Samples.ONE, MORNING)).isTrue();
                assertThat(tables.phones().knows(Samples.TWO, MORNING)).isFalse();
                return tables;
            });
        }
    }

    @Test
    void wordsAreForgottenAfterTheirTimeAndDecisionsStay() {
        try (Store store = Samples.open(folder)) {
            store.transact(tables -> {
                keepOneOfEach(tables);
                assertThat(tables.messages().forget(AT)).isZero();
                assertThat(tables.messages().forget(AT.plusMillis(1))).isEqualTo(2);
                KeptSms left = tables.messages().find(ASKED.id()).orElseThrow();
                assertThat(left.words()).isEqualTo(new KeptSms.Words("", ""));
                assertThat(left.asked()).isEqualTo(ASKED.asked());
                assertThat(tables.messages().find("abc")).isPresent();
                assertThat(tables.answers().find(ANSWER.id()).orElseThrow().words().text()).isEmpty();
                return tables;
            });
        }
    }

    @Test
    void aMessageIsFoundByTheDayItAsksForToo() {
        try (Store store = Samples.open(folder)) {
            store.transact(tables -> {
                keepOneOfEach(tables);
                assertThat(tables.messages().since(AT.plusSeconds(1), DAY.plusDays(2))).containsExactly(ASKED);
                assertThat(tables.messages().steps(AT.plusSeconds(1), DAY.plusDays(2))).containsExactly(STEP);
                assertThat(tables.messages().since(AT.plusSeconds(1), DAY.plusDays(3))).isEmpty();
                return tables;
            });
        }
    }

    @Test
    void theSameFingerprintIsNotKeptTwice() {
        try (Store store = Samples.open(folder)) {
            store.transact(tables -> {
                keepOneOfEach(tables);
                return tables;
            });
            KeptSms twin = new KeptSms(new UUID(0, 30), "abc", ASKED.words(), ASKED.sent(), AT, true, "FILE",
                    Optional.empty(), Optional.empty(), "NOT_A_REQUEST", Optional.empty(), AUTHOR);
            assertThatThrownBy(() -> store.transact(tables -> {
                tables.messages().add(twin);
                return tables;
            })).isInstanceOf(StoreException.class);
        }
    }

    @Test
    void nothingOfItNamesAPersonInALog() {
        assertThat(List.of(SEEN, ASKED, ASKED.words(), ANSWER, OWNER).toString()).doesNotContain("0811")
                .doesNotContain("+62811").doesNotContain("IZIN").doesNotContain(Samples.ONE.value());
    }
}
