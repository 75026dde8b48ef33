package id.sidik.operations.service;

import id.sidik.domain.ServiceRequest;
import id.sidik.domain.ServiceStep;
import id.sidik.domain.ServiceStep.Kind;
import id.sidik.operations.base.Records;
import id.sidik.operations.service.ServiceCase.State;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.UuidV7;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Writes the register of the service desk. Nothing in it is ever changed: what is said again holds from then on. */
public final class ServiceDesk {
    private final Records records;
    private final ServiceBook book;
    private final Supplier<ZoneId> zone;
    private final Clock clock;
    private final String operator;

    ServiceDesk(Records records, ServiceBook book, Supplier<ZoneId> zone, Clock clock, String operator) {
        this.records = records;
        this.book = book;
        this.zone = zone;
        this.clock = clock;
        this.operator = operator;
    }

    /** @throws TroubleException LYN-101 when who, for whom or what is missing, LYN-102 when the time is to come */
    public ServiceCase receive(ServiceWish wish) {
        if (wish.applicant().isEmpty() || wish.unit().isEmpty() || wish.complaint().isEmpty())
            throw trouble("LYN-101", "missing");
        ServiceRequest request = new ServiceRequest(UuidV7.at(clock.instant()), past(wish.receivedAt()), wish
                .applicant(), wish.unit(), wish.machine(), wish.complaint(), now(), operator);
        records.transact(tables -> {
            tables.services().add(request);
            return request;
        });
        return book.of(request.id());
    }

    /** Work begins. @param at by the office's clock; empty for now @throws TroubleException LYN-102, LYN-103, LYN-104 */
    public ServiceCase start(UUID request, Optional<LocalDateTime> at) {
        Instant when = past(at);
        ServiceCase one = open(request);
        if (when.isBefore(one.request().receivedAt())) throw trouble("LYN-105", "order");
        return add(one, Kind.STARTED, when, "", 0, Optional.empty());
    }

    /** @param diagnosis from which it was taken @throws TroubleException LYN-103, LYN-104, LYN-106 when it says nothing */
    public ServiceCase found(UUID request, String text, Optional<UUID> diagnosis) {
        return add(open(request), Kind.FOUND, now(), said(text), 0, diagnosis);
    }

    /** @throws TroubleException LYN-103, LYN-104, LYN-106 when it says nothing */
    public ServiceCase worked(UUID request, String text) {
        return add(open(request), Kind.WORKED, now(), said(text), 0, Optional.empty());
    }

    /** @throws TroubleException LYN-102, LYN-103, LYN-104; LYN-105 when it ends before it came in or began */
    public ServiceCase finish(UUID request, Optional<LocalDateTime> at) {
        Instant when = past(at);
        ServiceCase one = open(request);
        if (when.isBefore(one.startedAt().orElse(one.request().receivedAt()))) throw trouble("LYN-105", "order");
        return add(one, Kind.FINISHED, when, "", 0, Optional.empty());
    }

    /** @param score {@value ServiceStep#WORST} to {@value ServiceStep#BEST} @throws TroubleException LYN-103; LYN-107 when it is not finished or not a score */
    public ServiceCase rate(UUID request, int score, String said) {
        ServiceCase one = book.of(request);
        if (one.state() != State.FINISHED || score < ServiceStep.WORST || score > ServiceStep.BEST)
            throw trouble("LYN-107", "score", ServiceStep.WORST, ServiceStep.BEST);
        return add(one, Kind.RATED, now(), said.strip(), score, Optional.empty());
    }

    /** Written by mistake, or nobody needs it any more. @throws TroubleException LYN-103, LYN-104, LYN-106 */
    public ServiceCase withdraw(UUID request, String why) {
        return add(open(request), Kind.WITHDRAWN, now(), said(why), 0, Optional.empty());
    }

    private ServiceCase add(ServiceCase one, Kind kind, Instant when, String text, int score, Optional<UUID> source) {
        ServiceStep step = new ServiceStep(UuidV7.at(clock.instant()), one.request().id(), kind, when, text, score,
                source, now(), operator);
        records.transact(tables -> {
            tables.services().add(step);
            return step;
        });
        return book.of(one.request().id());
    }

    /** A request to which something can still happen. */
    private ServiceCase open(UUID request) {
        ServiceCase one = book.of(request);
        if (one.state() == State.FINISHED || one.state() == State.WITHDRAWN)
            throw trouble("LYN-104", "closed", one.number());
        return one;
    }

    private static String said(String text) {
        if (text.isBlank()) throw trouble("LYN-106", "silent");
        return text.strip();
    }

    private Instant past(Optional<LocalDateTime> at) {
        Instant when = at.map(local -> local.atZone(zone.get()).toInstant()).orElseGet(this::now);
        if (when.isAfter(now())) throw trouble("LYN-102", "future");
        return when;
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    static TroubleException trouble(String code, String key, Object... arguments) {
        return new TroubleException(Trouble.of(code, "trouble.service." + key, arguments));
    }
}
