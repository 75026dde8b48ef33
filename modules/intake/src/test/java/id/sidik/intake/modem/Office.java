package id.sidik.intake.modem;

import id.sidik.intake.sms.PhoneNumber;
import id.sidik.intake.sms.Sms;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** An office that keeps everything in memory. */
final class Office implements SmsOffice {
    final List<Sms> kept = new CopyOnWriteArrayList<>();
    final List<SendResult> results = new CopyOnWriteArrayList<>();
    final List<DeliveryReport> reports = new CopyOnWriteArrayList<>();
    final List<LineNews> news = new CopyOnWriteArrayList<>();
    final AtomicInteger refusals = new AtomicInteger();
    private final Queue<Outgoing> outbox = new ConcurrentLinkedQueue<>();

    void answer(String number, String text) {
        outbox.add(new Outgoing(UUID.randomUUID(), PhoneNumber.of(number).orElseThrow(), text));
    }

    List<String> texts() {
        return kept.stream().map(Sms::text).toList();
    }

    long count(Class<? extends LineNews> kind) {
        return news.stream().filter(kind::isInstance).count();
    }

    List<ModemFault> faults() {
        return news.stream().filter(LineNews.Down.class::isInstance).map(LineNews.Down.class::cast)
                .map(LineNews.Down::why).toList();
    }

    @Override
    public boolean keep(Sms message) {
        if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) return false;
        return kept.add(message);
    }

    @Override
    public Optional<Outgoing> next() {
        return Optional.ofNullable(outbox.peek());
    }

    @Override
    public void sent(Outgoing message, SendResult result) {
        results.add(result);
        if (!(result instanceof SendResult.NotSent)) outbox.remove(message);
    }

    @Override
    public void delivered(DeliveryReport report) {
        reports.add(report);
    }

    @Override
    public void line(LineNews told) {
        news.add(told);
    }
}
