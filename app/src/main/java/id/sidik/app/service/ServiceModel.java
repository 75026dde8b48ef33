package id.sidik.app.service;

import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.app.office.SavedPage;
import id.sidik.operations.MachineRow;
import id.sidik.operations.PastDiagnosis;
import id.sidik.operations.service.ServiceBook;
import id.sidik.operations.service.ServiceCase;
import id.sidik.operations.service.ServiceDesk;
import id.sidik.operations.service.ServiceFigures;
import id.sidik.operations.service.ServiceStandard;
import id.sidik.operations.service.ServiceWish;
import id.sidik.operations.service.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The register of the service desk on the screen: one quarter or half-year at a time. */
public final class ServiceModel {
    /** What the register says of a span. */
    record Reading(Span span, List<ServiceCase> cases, ServiceFigures figures, ServiceStandard standard) {}

    private final OfficeLink link;
    private final Latest latest;
    private final ObjectProperty<Span> span;
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ObjectProperty<Optional<ServiceCase>> chosen = new SimpleObjectProperty<>(Optional.empty());

    public ServiceModel(OfficeLink link) {
        this.link = link;
        latest = link.latest();
        span = new SimpleObjectProperty<>(Span.quarterOf(LocalDate.ofInstant(link.clock().instant(), link.clock()
                .getZone())));
        span.subscribe(this::look);
    }

    ObjectProperty<Optional<ServiceCase>> chosen() {
        return chosen;
    }

    ZoneId zone() {
        return link.clock().getZone();
    }

    /** The last search for a cause on a machine of that name or serial number. */
    void diagnosis(String machine, Consumer<Optional<PastDiagnosis>> then) {
        latest().fetch(() -> link.office().machines().list().stream().map(MachineRow::machine)
                .filter(each -> each.name().equalsIgnoreCase(machine) || each.id().serial().equalsIgnoreCase(machine))
                .findFirst().flatMap(each -> link.office().diagnoses().history(each.id(), 1).stream().findFirst()),
                then);
    }

    ObjectProperty<Span> span() {
        return span;
    }

    ReadOnlyObjectProperty<Optional<Reading>> reading() {
        return reading.getReadOnlyProperty();
    }

    void look() {
        Span wanted = span.get();
        ServiceBook book = link.office().service().book();
        latest.fetch(() -> new Reading(wanted, book.cases(wanted), book.figures(wanted), book.standard()),
                found -> reading.set(Optional.of(found)));
    }

    /** From quarters to halves and back. */
    void turnKind() {
        Span now = span.get();
        span.set(now.kind() == Span.Kind.QUARTER
                ? now.half()
                : new Span(now.year(), Span.Kind.QUARTER, now.number() * 2));
    }

    void receive(ServiceWish wish, Runnable then) {
        link.write(() -> link.office().service().desk().receive(wish), () -> {
            then.run();
            span.set(link.office().service().now());
            look();
        });
    }

    void step(UUID request, BiFunction<ServiceDesk, UUID, ServiceCase> deed, Runnable then) {
        link.write(() -> deed.apply(link.office().service().desk(), request), () -> {
            then.run();
            look();
        });
    }

    void promise(int days) {
        link.write(() -> link.office().service().book().promise(days), this::look);
    }

    /** What the unit's own machines are called, for who writes a request down. */
    void machines(Consumer<List<String>> then) {
        latest().fetch(() -> link.office().machines().list().stream().map(row -> row.machine().name()).toList(), then);
    }

    private Latest latest() {
        return link.latest();
    }

    String unit() {
        return link.office().unit().load().name();
    }

    /** The ending of the file says as what. */
    void save(Path file) {
        Span of = span.get();
        link.write(() -> SavedPage.save(link.office().service().printing().register(of), file), () -> link.notices()
                .toast("print.saved", file.getFileName()));
    }

    static String joined(List<String> texts) {
        return String.join("; ", texts);
    }
}
