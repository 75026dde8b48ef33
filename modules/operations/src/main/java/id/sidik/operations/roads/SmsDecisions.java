package id.sidik.operations.roads;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Permit;
import id.sidik.intake.sms.SmsAnswers;
import id.sidik.intake.sms.SmsReading;
import id.sidik.intake.sms.SmsRequest;
import id.sidik.intake.sms.SmsState;
import id.sidik.intake.sms.SmsState.Step;
import id.sidik.operations.base.Scan;
import id.sidik.operations.permits.PermitWish;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is decided of requests. Every decision is a fact; an approved request becomes a permit in the same step. */
public final class SmsDecisions {
    private final Room room;
    private final SmsInbox inbox;
    private final SmsOutbox outbox;

    SmsDecisions(Room room, SmsInbox inbox, SmsOutbox outbox) {
        this.room = room;
        this.inbox = inbox;
        this.outbox = outbox;
    }

    /**
     * The sender was told by other means than the modem that the request was taken.
     *
     * @throws TroubleException SMS-105 when it does not wait for that, SMS-107 without a word how
     */
    public void told(Collection<UUID> messages, String how) {
        require(how);
        each(messages, (tables, one) -> {
            if (one.request().state() != SmsState.ACCEPTED) throw Room.trouble("SMS-105", "trouble.sms.closed");
            inbox.step(tables, one.id(), Step.ANSWERED, how);
        });
    }

    /**
     * The evidence is good: permits, everything or nothing.
     *
     * @throws TroubleException SMS-105 nobody waits for that, SMS-106 the reconciliation is over, SMS-108 nothing says
     *                          who, what or when, IZN-1xx when it cannot be a permit, DOK-1xx
     */
    public void approve(Collection<UUID> messages, SmsApproval approval) {
        Optional<Scan> scan = approval.scan().map(Scan::read);
        each(messages, (tables, one) -> {
            PermitWish wish = wish(one, approval);
            if (!one.open()) throw Room.trouble("SMS-105", "trouble.sms.closed");
            LocalDate last = room.reconciledUntil(tables, wish.to());
            if (room.today().isAfter(last)) throw Room.trouble("SMS-106", "trouble.sms.over", last);
            room.permits().add(tables, wish, scan);
            List<Step> steps = steps(one);
            steps.add(one.request().state() == SmsState.NEEDS_RECON ? Step.RECON_APPROVED : Step.EVIDENCE_APPROVED);
            keep(tables, one, steps, approval.note(), SmsAnswers.Case.EVIDENCE_APPROVED);
        });
    }

    /**
     * The evidence is none, or nobody comes with any. From an answered request it goes to the reconciliation; from there, or
     * when that is over, it ends.
     *
     * @throws TroubleException SMS-105 nobody waits for that, SMS-107 no reason
     */
    public void refuse(Collection<UUID> messages, String reason) {
        require(reason);
        each(messages, (tables, one) -> {
            if (!one.open()) throw Room.trouble("SMS-105", "trouble.sms.closed");
            boolean over = room.today().isAfter(room.reconciledUntil(tables, one.lastDay(room.zone().get())));
            List<Step> steps = steps(one);
            boolean ends = over || one.request().state() == SmsState.NEEDS_RECON;
            steps.add(ends ? Step.RECON_REFUSED : Step.EVIDENCE_REFUSED);
            keep(tables, one, steps, reason, SmsAnswers.Case.EVIDENCE_REFUSED);
        });
    }

    private static void require(String reason) {
        if (reason.isBlank()) throw Room.trouble("SMS-107", "trouble.sms.reason");
    }

    /** What has to be told before the decision: whoever stands at the desk needs no answer any more. */
    private static List<Step> steps(SmsCase one) {
        List<Step> steps = new ArrayList<>();
        if (one.request().state() == SmsState.ACCEPTED) steps.add(Step.ANSWERED);
        if (one.endedByTime()) steps.add(Step.DAY_ENDED);
        return steps;
    }

    private void keep(Tables tables, SmsCase one, List<Step> steps, String reason, SmsAnswers.Case answer) {
        steps.forEach(step -> inbox.step(tables, one.id(), step, reason));
        if (one.row().road().equals("MODEM")) outbox.queue(tables, SmsRules.of(tables), one.request(), answer);
    }

    private PermitWish wish(SmsCase one, SmsApproval approval) {
        Optional<SmsReading.Asked> asked = one.request().asked();
        Optional<String> code = approval.code().or(() -> asked.map(SmsReading.Asked::permit));
        Optional<LocalDate> from = approval.from().or(() -> asked.map(SmsReading.Asked::from));
        Optional<LocalDate> to = approval.to().or(() -> asked.map(SmsReading.Asked::to)).or(() -> from);
        if (code.isEmpty() || from.isEmpty() || to.isEmpty() || one.request().person().isEmpty())
            throw Room.trouble("SMS-108", "trouble.sms.unread");
        return new PermitWish(List.of(new EmployeeId(one.request().person().get())), code.get(), from.get(), to.get(),
                Permit.Part.FULL, approval.number(), approval.documentDate(), Optional.of(approval.submittedOn()),
                Optional.empty(), approval.note(), "SMS");
    }

    /** As a request asks, before there is any evidence. */
    static PermitWish wish(SmsRequest request, String permit, LocalDate from, LocalDate to) {
        return new PermitWish(request.person().map(EmployeeId::new).stream().toList(), permit, from, to,
                Permit.Part.FULL, "", Optional.empty(), Optional.empty(), Optional.empty(), "", "SMS");
    }

    /** What to do with one of them. */
    private interface Deed {
        void of(Tables tables, SmsCase one);
    }

    private void each(Collection<UUID> messages, Deed deed) {
        room.records().transact(tables -> {
            ZoneId zone = room.zone().get();
            for (UUID id : messages) {
                LocalDate day = tables.messages().find(id)
                        .orElseThrow(() -> Room.trouble("SMS-105", "trouble.sms.closed")).taken().atZone(zone)
                        .toLocalDate();
                SmsCase one = SmsCase.around(tables, day, zone, room.now()).stream()
                        .filter(each -> each.id().equals(id)).findFirst().orElseThrow();
                deed.of(tables, one);
            }
            return messages;
        });
    }
}
