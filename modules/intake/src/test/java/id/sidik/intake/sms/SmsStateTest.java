package id.sidik.intake.sms;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.intake.sms.SmsState.Step;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsStateTest extends SmsTestBase {
    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(textBlock = """
            RECEIVED, ACCEPT, ACCEPTED
            RECEIVED, REJECT, REJECTED
            RECEIVED, DAY_ENDED, NEEDS_RECON
            RECEIVED, EVIDENCE_APPROVED,
            ACCEPTED, ANSWERED, EVIDENCE_PENDING
            ACCEPTED, DAY_ENDED,
            ACCEPTED, REPLACE, REPLACED
            REJECTED, DAY_ENDED, NEEDS_RECON
            REJECTED, REPLACE,
            EVIDENCE_PENDING, EVIDENCE_APPROVED, APPROVED
            EVIDENCE_PENDING, EVIDENCE_REFUSED, NEEDS_RECON
            EVIDENCE_PENDING, RECON_REFUSED, REFUSED
            EVIDENCE_PENDING, RECON_APPROVED,
            NEEDS_RECON, RECON_APPROVED, APPROVED
            NEEDS_RECON, RECON_REFUSED, REFUSED
            NEEDS_RECON, ACCEPT,
            APPROVED, EVIDENCE_REFUSED,
            REFUSED, RECON_APPROVED,
            REPLACED, ANSWERED,
            """)
    void aRequestGoesItsWay(SmsState from, Step step, SmsState to) {
        assertThat(from.after(step)).isEqualTo(Optional.ofNullable(to));
    }

    @Test
    void nothingLeavesAnEnd() {
        for (SmsState end : List.of(SmsState.APPROVED, SmsState.REFUSED, SmsState.REPLACED))
            for (Step step : Step.values()) assertThat(end.after(step)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08110 0001", "+62 811-00001", "0062811 00001", "62811.00001"})
    void aNumberIsTheSameHoweverItIsWritten(String typed) {
        assertThat(PhoneNumber.of(typed)).contains(new PhoneNumber("+6281100001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3636", "OPERATOR", "+62", "08", "0811000012345678901", "0811a00001", "TSEL-123",
        "+62 (0)811-00001"})
    void whatIsNobodysTelephoneIsNone(String typed) {
        assertThat(PhoneNumber.of(typed)).isEmpty();
    }

    @Test
    void anIncompleteMessageIsRejectedThoughItCanBeRead() {
        Sms part = new Sms("081100001", "IZIN#DL", Optional.of(at("2026-07-13T08:00:00")), at("2026-07-14T08:00:01"),
                false);
        SmsRequest request = taken(GRAMMAR, part);
        assertThat(request.why()).contains(SmsRefusal.INCOMPLETE);
        assertThat(request.state()).isEqualTo(SmsState.REJECTED);
    }

    @Test
    void anUnansweredRequestNeedsReconciliationOnceItsDayIsOver() {
        Sms message = sms("081100001", "IZIN#DL", "2026-07-13T23:59:30");
        SmsRequest open = new SmsRequest(UUID.randomUUID(), message, SmsState.RECEIVED, Optional.of("one"),
                Optional.empty(), Optional.empty());
        SmsDesk desk = new SmsDesk(GRAMMAR, SENDERS, JAKARTA);
        assertThat(desk.ended(List.of(open), at("2026-07-13T23:59:59"))).isEmpty();
        assertThat(desk.ended(List.of(open), at("2026-07-14T00:00:01"))).containsExactly(open);
    }

    @Test
    void aMessageThatComesLateDoesNotReplaceANewerOne() {
        SmsRequest newer = taken(GRAMMAR, sms("081100001", "IZIN#S#13-07-2026", "2026-07-13T09:00:00"));
        SmsTaking.Taken taken = (SmsTaking.Taken) take(GRAMMAR,
                sms("081100001", "IZIN#DL#13-07-2026", "2026-07-13T07:00:00"), List.of(newer));
        assertThat(taken.replaces()).isEmpty();
        assertThat(taken.overlaps()).containsExactly(newer.id());
    }

    @Test
    void onlyOpenRequestsAreReplaced() {
        SmsRequest approved = taken(GRAMMAR, sms("081100001", "IZIN#S#13-07-2026", "2026-07-13T07:00:00"))
                .after(Step.ANSWERED).after(Step.EVIDENCE_APPROVED);
        SmsTaking.Taken taken = (SmsTaking.Taken) take(GRAMMAR,
                sms("081100001", "IZIN#DL#13-07-2026", "2026-07-13T09:00:00"), List.of(approved));
        assertThat(taken.replaces()).isEmpty();
        assertThat(taken.overlaps()).isEmpty();
    }

    @Test
    void whereTheNipIdentifiesTheNumberMayBeAnybodys() {
        SmsGrammar byNip = grammar('#', SenderIdentity.NIP, SmsField.NIP, SmsField.KIND);
        SmsRequest request = taken(byNip, sms("089900009", "IZIN#" + NIP_TWO + "#S", "2026-07-13T08:00:00"));
        assertThat(request.person()).contains("two");
        assertThat(request.state()).isEqualTo(SmsState.ACCEPTED);
    }
}
