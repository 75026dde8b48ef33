package id.sidik.operations.service;

import id.sidik.domain.ServiceRequest;
import id.sidik.domain.ServiceStep;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads the register of the service desk. */
public final class ServiceBook {
    private static final String STANDARD = "service.days";
    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private final Records records;
    private final Supplier<ZoneId> zone;

    ServiceBook(Records records, Supplier<ZoneId> zone) {
        this.records = records;
        this.zone = zone;
    }

    /** Those that came in within the span, in the order of their numbers. */
    public List<ServiceCase> cases(Span span) {
        return all(span.first(), span.endExclusive());
    }

    public ServiceFigures figures(Span span) {
        return ServiceFigures.of(cases(span), standard(), zone.get());
    }

    /** @param number {@code 12/2026}, or {@code 12} of the year of the day @throws TroubleException LYN-103 */
    public ServiceCase find(String number, LocalDate today) {
        String[] parts = number.strip().split("/", -1);
        if (parts.length <= 2 && parts[0].matches("\\d{1,6}") && (parts.length == 1 || parts[1].matches("\\d{4}"))) {
            int year = parts.length == 2 ? Integer.parseInt(parts[1]) : today.getYear();
            for (ServiceCase each : all(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)))
                if (each.number() == Integer.parseInt(parts[0])) return each;
        }
        throw ServiceDesk.trouble("LYN-103", "unknown", number);
    }

    /** @throws TroubleException LYN-103 when there is no such request */
    ServiceCase of(UUID request) {
        ServiceRequest kept = records.read(tables -> tables.services().received(FIRST, LAST)).stream()
                .filter(each -> each.id().equals(request)).findFirst()
                .orElseThrow(() -> ServiceDesk.trouble("LYN-103", "unknown", request));
        int year = LocalDate.ofInstant(kept.receivedAt(), zone.get()).getYear();
        return all(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)).stream()
                .filter(each -> each.request().id().equals(request)).findFirst().orElseThrow();
    }

    /** Whether it was finished as the service promises. */
    public boolean inTime(ServiceCase one) {
        return ServiceFigures.inTime(one, standard(), zone.get());
    }

    public ServiceStandard standard() {
        return records.read(tables -> tables.settings().get(STANDARD)).map(text -> new ServiceStandard(Integer.parseInt(
                text))).orElseGet(() -> new ServiceStandard(ServiceStandard.USUAL));
    }

    /** @param days 1 to 60 @throws TroubleException LYN-109 */
    public void promise(int days) {
        if (days < 1 || days > ServiceStandard.MOST) throw ServiceDesk.trouble("LYN-109", "days", ServiceStandard.MOST);
        records.transact(tables -> {
            tables.settings().put(STANDARD, String.valueOf(days));
            return days;
        });
    }

    private List<ServiceCase> all(LocalDate from, LocalDate toExclusive) {
        return records.read(tables -> read(tables, from, toExclusive));
    }

    /** Numbers count through each year; two laptops that wrote at once agree after they met. */
    private List<ServiceCase> read(Tables tables, LocalDate from, LocalDate toExclusive) {
        Instant begin = start(LocalDate.of(from.getYear(), 1, 1));
        List<ServiceRequest> requests = tables.services().received(begin, start(toExclusive));
        Map<UUID, List<ServiceStep>> steps = tables.services().steps(begin, start(toExclusive)).stream()
                .collect(Collectors.groupingBy(ServiceStep::request));
        Map<Integer, Integer> numbers = new HashMap<>();
        List<ServiceCase> cases = new ArrayList<>();
        for (ServiceRequest each : requests) {
            LocalDate day = LocalDate.ofInstant(each.receivedAt(), zone.get());
            int number = numbers.merge(day.getYear(), 1, Integer::sum);
            if (!day.isBefore(from))
                cases.add(new ServiceCase(number, each, steps.getOrDefault(each.id(), List.of())));
        }
        return cases;
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone.get()).toInstant();
    }
}
