package id.sidik.operations.roads;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.intake.sms.Sms;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases of the SMS rules, section 5, through the whole office. */
class SmsInboxTest {
    @TempDir
    private Path home;
    private RoadFixture unit;

    @BeforeEach
    void open() {
        unit = new RoadFixture(home);
    }

    @AfterEach
    void close() {
        unit.close();
    }

    @ParameterizedTest(name = "{0} at {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            IZIN#DL                        | 2026-10-05T23:59:30 | ACCEPTED | DL 2026-10-05 2026-10-05
            IZIN#DL                        | 2026-10-06T00:00:10 | ACCEPTED | DL 2026-10-06 2026-10-06
            IZIN#S#09-10-2026#12-10-2026   | 2026-10-08T08:00:00 | ACCEPTED | S 2026-10-09 2026-10-12
            izin # dl                      | 2026-10-05T08:00:00 | ACCEPTED | DL 2026-10-05 2026-10-05
            IZIN#DL#29-02-2028             | 2026-10-05T08:00:00 | ACCEPTED | DL 2028-02-29 2028-02-29
            IZIN#DL#29-02-2026             | 2026-10-05T08:00:00 | BAD_DATE | -
            IZIN#DL#07-10-2026#06-10-2026  | 2026-10-05T08:00:00 | TO_BEFORE_FROM | -
            IZIN#DL##07-10-2026            | 2026-10-05T08:00:00 | FROM_MISSING | -
            IZIN#XX                        | 2026-10-05T08:00:00 | UNKNOWN_KIND | -
            IZIN,DL                        | 2026-10-05T08:00:00 | WRONG_SEPARATOR | -
            Promo pulsa murah              | 2026-10-05T08:00:00 | NOT_A_REQUEST | -
            """)
    void aTextIsReadAsTheCircularHasIt(String text, String at, String outcome, String asked) {
        SmsInbox.Taken taken = unit.comes(RoadFixture.ONE, text, at);
        SmsLine line = unit.lines().stream().filter(each -> each.text().equals(text)).findFirst()
                .orElseGet(() -> unit.roads().inbox().list(java.time.YearMonth.of(2028, 2)).getFirst());
        boolean accepted = outcome.equals("ACCEPTED");
        assertThat(taken).isEqualTo(accepted ? SmsInbox.Taken.ACCEPTED : SmsInbox.Taken.REJECTED);
        assertThat(line.stand()).isEqualTo(accepted ? SmsStand.ACCEPTED : SmsStand.REJECTED);
        assertThat(accepted ? "ACCEPTED" : line.why()).isEqualTo(outcome);
        assertThat(line.asked().map(each -> each.code() + " " + each.from() + " " + each.to()).orElse("-"))
                .isEqualTo(asked);
        assertThat(line.name()).isEqualTo("Contoh Pegawai Satu");
    }

    @Test
    void aWrongSeparatorThatIsMendedTheSameDayAsksNothingOfTheReconciliation() {
        unit.comes(RoadFixture.ONE, "IZIN,DL", "2026-10-05T08:00:00");
        unit.comes(RoadFixture.ONE, "IZIN#DL", "2026-10-05T08:05:00");
        unit.clock.put("2026-10-06T00:00:01");
        assertThat(unit.stands()).isEqualTo("ACCEPTED REJECTED");
    }

    @Test
    void aRefusedMessageThatNobodyMendsGoesToTheReconciliationWhenItsDayIsOver() {
        unit.comes(RoadFixture.ONE, "IZIN,DL", "2026-10-05T08:00:00");
        unit.clock.put("2026-10-05T23:59:59");
        assertThat(unit.stands()).isEqualTo("REJECTED");
        unit.clock.put("2026-10-06T00:00:00");
        assertThat(unit.stands()).isEqualTo("NEEDS_RECON");
    }

    @Test
    void theSameTextWithinTenMinutesIsOneRequestAndBothStayInTheLog() {
        unit.comes(RoadFixture.ONE, "IZIN#DL", "2026-10-05T08:00:00");
        assertThat(unit.comes(RoadFixture.ONE, "izin#dl", "2026-10-05T08:10:00")).isEqualTo(SmsInbox.Taken.AGAIN);
        assertThat(unit.stands()).isEqualTo("AGAIN ACCEPTED");
        assertThat(unit.comes(RoadFixture.ONE, "izin#dl", "2026-10-05T08:10:00")).isEqualTo(SmsInbox.Taken.KNOWN);
        assertThat(unit.lines()).hasSize(2);
    }

    @Test
    void aLaterMessageForTheSameDayReplacesTheOpenOneAndAnotherOverlapIsTold() {
        unit.comes(RoadFixture.ONE, "IZIN#DL#06-10-2026#08-10-2026", "2026-10-05T08:00:00");
        unit.comes(RoadFixture.ONE, "IZIN#S#06-10-2026#09-10-2026", "2026-10-05T09:00:00");
        assertThat(unit.stands()).isEqualTo("ACCEPTED REPLACED");
        assertThat(unit.latest().overlaps()).isFalse();
        unit.comes(RoadFixture.ONE, "IZIN#DL#09-10-2026", "2026-10-05T10:00:00");
        assertThat(unit.stands()).isEqualTo("ACCEPTED ACCEPTED REPLACED");
        assertThat(unit.latest().overlaps()).isTrue();
    }

    @Test
    void anUnknownNumberIsKeptAndAsksNothingOfAnybody() {
        unit.comes("0811-999-9999", "IZIN#DL", "2026-10-05T08:00:00");
        unit.clock.put("2026-10-09T08:00:00");
        assertThat(unit.latest().stand()).isEqualTo(SmsStand.REJECTED);
        assertThat(unit.latest().why()).isEqualTo("UNKNOWN_NUMBER");
        assertThat(unit.latest().name()).isEmpty();
        assertThat(unit.latest().masked()).isEqualTo("…999");
    }

    @Test
    void aNipWithBlanksIsReadAndSomebodyElsesIsRefused() {
        SmsForm byNip = new SmsForm(true, "izin", '#', java.util.List.of(SmsForm.Part.NIP, SmsForm.Part.KIND),
                java.util.Set.of(), java.util.Map.of("DL", "DL"), SmsForm.Identity.BOTH, 31,
                java.util.OptionalInt.empty());
        unit.roads().inbox().settle(new SmsRules(byNip, RoadFixture.REPLIES, 24));
        unit.comes(RoadFixture.ONE, "IZIN#19900101 202012 1 001#DL", "2026-10-05T08:00:00");
        assertThat(unit.latest().stand()).isEqualTo(SmsStand.ACCEPTED);
        unit.comes(RoadFixture.TWO, "IZIN#199001012020121001#DL", "2026-10-05T09:00:00");
        assertThat(unit.latest().why()).isEqualTo("OTHER_PERSON");
    }

    @Test
    void withoutACircularNothingIsReadAndEverythingIsKept() {
        unit.roads().inbox().settle(new SmsRules(SmsForm.off(), SmsReplies.none(), 24));
        unit.comes(RoadFixture.ONE, "IZIN#DL", "2026-10-05T08:00:00");
        assertThat(unit.latest().why()).isEqualTo("SWITCHED_OFF");
        unit.clock.put("2026-10-07T08:00:00");
        assertThat(unit.latest().stand()).isEqualTo(SmsStand.REJECTED);
        assertThat(SmsForm.off().example(LocalDate.of(2026, 10, 5))).isEmpty();
    }

    @Test
    void theSettingsComeBackAsTheyWereAndWrongOnesAreRefused() {
        SmsRules kept = unit.roads().inbox().rules();
        assertThat(kept.form().kinds()).isEqualTo(RoadFixture.FORM.kinds());
        assertThat(kept.form().keyword()).isEqualTo("IZIN");
        assertThat(kept.form().fields()).isEqualTo(RoadFixture.FORM.fields());
        assertThat(kept.form().example(LocalDate.of(2026, 10, 5))).isEqualTo("IZIN#DL#05-10-2026");
        assertThat(kept.replies().texts()).containsEntry("ACCEPTED", RoadFixture.REPLIES.texts().get("ACCEPTED"));
        SmsForm bad = new SmsForm(true, "", '#', java.util.List.of(), java.util.Set.of(), java.util.Map.of(),
                SmsForm.Identity.PHONE, 31, java.util.OptionalInt.empty());
        assertThat(bad.faults()).contains("KEYWORD", "NO_KIND_FIELD", "NO_KINDS");
        assertThat(RoadFixture.code(() -> unit.roads().inbox().settle(new SmsRules(bad, SmsReplies.none(), 24))))
                .isEqualTo("SMS-110");
        SmsReplies long1 = new SmsReplies(java.util.Map.of("ACCEPTED", "x".repeat(161)), java.util.Map.of());
        assertThat(RoadFixture.code(() -> unit.roads().inbox().settle(new SmsRules(RoadFixture.FORM, long1, 24))))
                .isEqualTo("SMS-111");
        assertThat(RoadFixture.code(() -> unit.roads().inbox()
                .settle(new SmsRules(RoadFixture.FORM, RoadFixture.REPLIES, 0)))).isEqualTo("SMS-112");
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            12345               | IZIN#DL | 2026-10-05T07:00:00 | SMS-101
            +62 (0)811-000-0001 | IZIN#DL | 2026-10-05T07:00:00 | SMS-101
            0811-000-0001       | ''      | 2026-10-05T07:00:00 | SMS-104
            0811-000-0001       | IZIN#DL | 2026-10-05T09:00:00 | SMS-104
            """)
    void whatIsTypedWronglyIsAskedBack(String number, String text, String at, String code) {
        assertThat(RoadFixture.code(() -> unit.roads().inbox().add(number, text, LocalDateTime.parse(at))))
                .isEqualTo(code);
        assertThat(unit.lines()).isEmpty();
    }

    @Test
    void aMessageWithMissingPartsIsRefusedAsSuch() {
        Sms half = new Sms(RoadFixture.ONE, "IZIN#DL", Optional.of(RoadFixture.at("2026-10-05T07:00:00")),
                unit.clock.instant(), false);
        assertThat(unit.roads().inbox().keep(half, "MODEM")).isEqualTo(SmsInbox.Taken.REJECTED);
        assertThat(unit.latest().why()).isEqualTo("INCOMPLETE");
    }

    @Test
    void numbersAndTextsAreForgottenAfterTheRetentionTime() throws Exception {
        unit.comes(RoadFixture.ONE, "IZIN#DL", "2026-10-05T08:00:00");
        unit.clock.put("2028-10-05T08:00:00");
        assertThat(unit.roads().inbox().forget()).isZero();
        unit.clock.put("2028-10-06T08:00:00");
        Ledger ledger = unit.roads().inbox().forgetOld().run(Job.Progress.NONE);
        assertThat(ledger.figures()).containsEntry("forgotten", 1L);
        assertThat(ledger.lines()).extracting(Ledger.Line::key).containsExactly("ledger.sms.forgotten");
        assertThat(unit.roads().inbox().forgetOld().run(Job.Progress.NONE).outcome()).as("once").isEqualTo(
                Ledger.Outcome.NOTHING_NEW);
        assertThat(unit.latest().text()).isEmpty();
        assertThat(unit.latest().stand()).isEqualTo(SmsStand.ACCEPTED);
    }
}
