package id.sidik.intake.sms;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.intake.sms.SmsState.Step;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases of rules/sms-sapa.md, section 5. */
class SmsCasesTest extends SmsTestBase {
    @ParameterizedTest(name = "{1} at {2} -> {3} {4} {5}")
    @CsvSource(delimiter = '|', textBlock = """
            0811-00001  | IZIN#DL                          | 2026-07-13T23:59:30 | DINAS_LUAR | 2026-07-13 | 2026-07-13
            0811-00001  | IZIN#DL                          | 2026-07-14T00:00:10 | DINAS_LUAR | 2026-07-14 | 2026-07-14
            +6281100001 | izin # dl # 13-07-2026           | 2026-07-20T08:00:00 | DINAS_LUAR | 2026-07-13 | 2026-07-13
            81100001 0  | IZIN#DL                          | 2026-07-13T08:00:00 | UNKNOWN_NUMBER | |
            6281100002  | IZIN#S#10-07-2026#13/07/2026     | 2026-07-13T08:00:00 | SAKIT      | 2026-07-10 | 2026-07-13
            081100001   | IZIN#CT#28022028#01032028        | 2028-02-27T08:00:00 | CUTI_TAHUNAN | 2028-02-28 | 2028-03-01
            081100001   | IZIN#CT#29.02.2028               | 2028-02-27T08:00:00 | CUTI_TAHUNAN | 2028-02-29 | 2028-02-29
            081100001   | IZIN#S#demam tinggi              | 2026-07-13T08:00:00 | SAKIT      | 2026-07-13 | 2026-07-13
            081100001   | IZIN#CT#29-02-2026               | 2026-02-27T08:00:00 | BAD_DATE   | |
            081100001   | IZIN DL 13-07-2026               | 2026-07-13T08:00:00 | WRONG_SEPARATOR | |
            081100001   | IZIN#DL 13-07-2026               | 2026-07-13T08:00:00 | WRONG_SEPARATOR | |
            089900009   | IZIN#DL                          | 2026-07-13T08:00:00 | UNKNOWN_NUMBER | |
            081100001   | IZIN#S#15-07-2026#13-07-2026     | 2026-07-13T08:00:00 | TO_BEFORE_FROM | |
            081100001   | IZIN#CT#01-07-2026#31-07-2026    | 2026-07-13T08:00:00 | CUTI_TAHUNAN | 2026-07-01 | 2026-07-31
            081100001   | IZIN#CT#01-07-2026#01-08-2026    | 2026-07-13T08:00:00 | RANGE_TOO_LONG | |
            081100001   | IZIN#XX                          | 2026-07-13T08:00:00 | UNKNOWN_KIND | |
            081100001   | IZIN                             | 2026-07-13T08:00:00 | MISSING_KIND | |
            081100001   | IZIN#DL#13-7                     | 2026-07-13T08:00:00 | BAD_DATE   | |
            081100001   | Selamat pagi                     | 2026-07-13T08:00:00 | NOT_A_REQUEST | |
            081100001   | IZINKAN#DL                       | 2026-07-13T08:00:00 | NOT_A_REQUEST | |
            """)
    void aMessageIsReadOrRefusedWithItsReason(String sender, String text, String when, String result, LocalDate from,
            LocalDate to) {
        SmsRequest request = taken(GRAMMAR, sms(sender, text, when));
        if (from == null) {
            assertThat(request.state()).isEqualTo(SmsState.REJECTED);
            assertThat(request.why()).contains(SmsRefusal.valueOf(result));
            return;
        }
        assertThat(request.state()).isEqualTo(SmsState.ACCEPTED);
        SmsReading.Asked asked = request.asked().orElseThrow();
        assertThat(List.of(asked.permit(), asked.from(), asked.to())).containsExactly(result, from, to);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # | IZIN#19900101 202012 1 001#DL                     | one
            # | IZIN#199001012020121001#DL#13-07-2026             | one
            # | IZIN#199001012020122002#DL                        | OTHER_PERSON
            # | IZIN#199001012020121001#199001012020122002#DL     | MANY_NIPS
            # | IZIN#199001012020121001199001012020122002#DL      | MANY_NIPS
            # | IZIN#DL                                           | MISSING_NIP
            # | IZIN#19900101202012100#DL                         | BAD_NIP
            # | IZIN#198001012010121009#DL                        | UNKNOWN_NIP
            _ | IZIN 199001012020121001 DL                        | one
            _ | IZIN 19900101 202012 1 001 DL                     | BAD_NIP
            _ | IZIN#199001012020121001#DL                        | WRONG_SEPARATOR
            """)
    void aNipMustBeOneRealAndTheSendersOwn(char separator, String text, String result) {
        SmsGrammar both = grammar(separator == '_' ? ' ' : '#', SenderIdentity.BOTH, SmsField.NIP, SmsField.KIND,
                SmsField.FROM);
        SmsRequest request = taken(both, sms("081100001", text, "2026-07-13T08:00:00"));
        assertThat(request.why().map(Enum::name).or(request::person)).contains(result);
    }

    @Test
    void aWrongSeparatorThatIsCorrectedNeedsNoReconciliation() {
        SmsRequest wrong = taken(GRAMMAR, sms("081100001", "IZIN.DL", "2026-07-13T08:00:00"));
        SmsRequest right = taken(GRAMMAR, sms("081100001", "IZIN#DL", "2026-07-13T08:03:00"));
        SmsDesk desk = new SmsDesk(GRAMMAR, SENDERS, JAKARTA);
        assertThat(desk.ended(List.of(wrong), at("2026-07-13T23:59:59"))).isEmpty();
        assertThat(desk.ended(List.of(wrong), at("2026-07-14T00:00:00"))).containsExactly(wrong);
        assertThat(desk.ended(List.of(wrong, right), at("2026-07-14T00:00:00"))).isEmpty();
        assertThat(wrong.after(Step.DAY_ENDED).state()).isEqualTo(SmsState.NEEDS_RECON);
    }

    @Test
    void whoeverIsNobodysColleagueNeedsNoReconciliation() {
        SmsRequest stranger = taken(GRAMMAR, sms("089900009", "IZIN#DL", "2026-07-13T08:00:00"));
        SmsRequest greeting = taken(GRAMMAR, sms("081100001", "pagi", "2026-07-13T08:00:00"));
        SmsDesk desk = new SmsDesk(GRAMMAR, SENDERS, JAKARTA);
        assertThat(desk.ended(List.of(stranger, greeting), at("2026-07-15T00:00:00"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} -> again {2}")
    @CsvSource(delimiter = '|', textBlock = """
            081100001   | izin # dl | 2026-07-13T08:10:00 | true
            +6281100001 | IZIN#DL   | 2026-07-13T08:00:05 | true
            081100001   | IZIN#DL   | 2026-07-13T08:10:01 | false
            081100002   | IZIN#DL   | 2026-07-13T08:01:00 | false
            081100001   | IZIN#S    | 2026-07-13T08:01:00 | false
            """)
    void theSameTextOfTheSameSenderWithinTenMinutesIsOneRequest(String sender, String text, String when,
            boolean again) {
        SmsRequest first = taken(GRAMMAR, sms("081100001", "IZIN#DL", "2026-07-13T08:00:00"));
        SmsTaking taking = take(GRAMMAR, sms(sender, text, when), List.of(first));
        assertThat(taking.equals(new SmsTaking.Again(first.id()))).isEqualTo(again);
    }

    @ParameterizedTest(name = "{0} then {1}: replaces {2}, overlaps {3}")
    @CsvSource(delimiter = '|', textBlock = """
            IZIN#DL#13-07-2026            | IZIN#S#13-07-2026            | 1 | 0
            IZIN#DL#14-07-2026            | IZIN#S#13-07-2026#15-07-2026 | 1 | 0
            IZIN#S#13-07-2026#15-07-2026  | IZIN#DL#14-07-2026           | 0 | 1
            IZIN#S#13-07-2026             | IZIN#DL#14-07-2026           | 0 | 0
            IZIN#S#13-07-2026             | IZIN#XX#13-07-2026           | 0 | 0
            """)
    void aLaterMessageReplacesAnEarlierOneOfTheSameDaysAndNeverLosesOthers(String first, String second, int replaces,
            int overlaps) {
        SmsRequest earlier = taken(GRAMMAR, sms("081100001", first, "2026-07-13T07:00:00"));
        SmsTaking.Taken taken = (SmsTaking.Taken) take(GRAMMAR, sms("081100001", second, "2026-07-13T09:00:00"),
                List.of(earlier));
        assertThat(taken.replaces()).hasSize(replaces);
        assertThat(taken.overlaps()).hasSize(overlaps);
        SmsTaking.Taken other = (SmsTaking.Taken) take(GRAMMAR, sms("081100002", second, "2026-07-13T09:00:00"),
                List.of(earlier));
        assertThat(other.replaces()).isEmpty();
    }

    @Test
    void refusedEvidenceLeadsToTheReconciliationWhereOnlyTheFirstWorkdaysApprove() {
        SmsRequest pending = taken(GRAMMAR, sms("081100001", "IZIN#DL", "2026-07-13T08:00:00")).after(Step.ANSWERED);
        SmsRequest refused = pending.after(Step.EVIDENCE_REFUSED);
        assertThat(refused.state()).isEqualTo(SmsState.NEEDS_RECON);
        assertThat(refused.after(SmsState.reconciled(true, 4, 4)).state()).isEqualTo(SmsState.APPROVED);
        assertThat(refused.after(SmsState.reconciled(true, 5, 4)).state()).isEqualTo(SmsState.REFUSED);
        assertThat(refused.after(SmsState.reconciled(false, 1, 4)).state()).isEqualTo(SmsState.REFUSED);
        assertThat(pending.after(Step.EVIDENCE_APPROVED).state()).isEqualTo(SmsState.APPROVED);
    }
}
