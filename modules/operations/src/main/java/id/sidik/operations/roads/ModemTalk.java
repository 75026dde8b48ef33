package id.sidik.operations.roads;

import id.sidik.intake.modem.DeliveryReport;
import id.sidik.intake.modem.LineNews;
import id.sidik.intake.modem.Outgoing;
import id.sidik.intake.modem.SendResult;
import id.sidik.intake.modem.SmsOffice;
import id.sidik.intake.sms.Sms;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One listening to a modem: keeps what it brings, gives what waits, tells what happens. */
final class ModemTalk implements SmsOffice {
    private final SmsInbox inbox;
    private final SmsOutbox outbox;
    private final Consumer<ModemNews> news;
    private final String name;
    private final Job.Progress progress;
    private final LedgerSheet sheet;
    private final Map<SmsInbox.Taken, Integer> taken = new EnumMap<>(SmsInbox.Taken.class);
    private int sent;
    private int unsent;
    private int lost;

    ModemTalk(SmsInbox inbox, SmsOutbox outbox, Consumer<ModemNews> news, String name, Job.Progress progress,
            Clock clock) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.news = news;
        this.name = name;
        this.progress = progress;
        sheet = new LedgerSheet("smsListen", name, clock);
        for (SmsInbox.Taken each : SmsInbox.Taken.values()) taken.put(each, 0);
        progress.at(0, 0, "sms.modem.connecting", name);
    }

    /** @param gone messages whose number and text were old enough to be deleted */
    void forgot(int gone) {
        if (gone > 0) sheet.figure("forgotten", gone).line(Tone.PLAIN, "ledger.sms.forgotten", gone);
    }

    @Override
    public boolean keep(Sms message) {
        SmsInbox.Taken came = inbox.keep(message, "MODEM");
        taken.merge(came, 1, Integer::sum);
        news.accept(new ModemNews.Came(came));
        tellUp();
        return true;
    }

    @Override
    public Optional<Outgoing> next() {
        return outbox.next();
    }

    @Override
    public void sent(Outgoing message, SendResult result) {
        outbox.sent(message.id(), result);
        AnswerLine.Stand stand = switch (result) {
            case SendResult.Sent _ -> AnswerLine.Stand.SENT;
            case SendResult.Refused _ -> AnswerLine.Stand.REFUSED;
            case SendResult.Unfit _ -> AnswerLine.Stand.UNFIT;
            case SendResult.NotSent _ -> AnswerLine.Stand.QUEUED;
            case SendResult.Uncertain _ -> AnswerLine.Stand.UNCERTAIN;
        };
        if (stand == AnswerLine.Stand.SENT) sent++;
        else if (stand != AnswerLine.Stand.QUEUED) unsent++;
        news.accept(new ModemNews.Answered(stand));
        tellUp();
    }

    @Override
    public void delivered(DeliveryReport report) {
        outbox.delivered(report);
        news.accept(new ModemNews.Answered(switch (report.outcome()) {
            case DELIVERED -> AnswerLine.Stand.DELIVERED;
            case WAITING -> AnswerLine.Stand.ON_ITS_WAY;
            case FAILED -> AnswerLine.Stand.UNDELIVERED;
        }));
    }

    @Override
    public void line(LineNews told) {
        switch (told) {
            case LineNews.Up _ -> {
                news.accept(new ModemNews.Up());
                tellUp();
            }
            case LineNews.Down down -> {
                lost++;
                news.accept(new ModemNews.Down(down.why().name(), down.code(), down.again()));
                progress.at(count(), 0, "sms.modem.down." + down.why(), name);
            }
        }
    }

    private void tellUp() {
        progress.at(count(), 0, "sms.modem.up", name, count(), sent);
    }

    private int count() {
        return taken.values().stream().mapToInt(Integer::intValue).sum();
    }

    Ledger ledger() {
        int known = taken.get(SmsInbox.Taken.KNOWN) + taken.get(SmsInbox.Taken.AGAIN);
        sheet.figure("read", count()).figure("accepted", taken.get(SmsInbox.Taken.ACCEPTED))
                .figure("refused", taken.get(SmsInbox.Taken.REJECTED)).figure("known", known).figure("sent", sent)
                .figure("unsent", unsent).figure("lost", lost);
        sheet.line(Tone.PLAIN, "ledger.smsListen", count(), taken.get(SmsInbox.Taken.ACCEPTED),
                taken.get(SmsInbox.Taken.REJECTED), known, sent);
        if (unsent > 0) sheet.line(Tone.LOOK, "ledger.smsListen.unsent", unsent);
        if (lost > 0) sheet.line(Tone.LOOK, "ledger.smsListen.lost", lost);
        if (sheet.asks()) return sheet.close(Outcome.LOOK);
        return sheet.close(count() + sent == 0 ? Outcome.NOTHING_NEW : Outcome.DONE);
    }
}
