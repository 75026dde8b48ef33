package id.sidik.app.leave;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.testing.OfficeFixture;
import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.Permit.Part;
import id.sidik.operations.permits.PermitKindRow;
import id.sidik.operations.permits.PermitRow;
import id.sidik.operations.permits.PermitRules;
import id.sidik.operations.permits.PermitState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Today is Tuesday 3 November 2026. */
class PermitsViewModelTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @TempDir
    Path home;
    private OfficeFixture fixture;
    private PermitsViewModel model;
    private EmployeeId one;
    private EmployeeId two;

    @BeforeEach
    void open() {
        fixture = new OfficeFixture(home);
        one = person("Contoh Satu", 1);
        two = person("Contoh Dua", 2);
        model = new PermitsViewModel(fixture.link());
    }

    private EmployeeId person(String name, int order) {
        Employee employee = new Employee(fixture.office().people().newId(), "", name, "", "", EmployeeKind.NON_ASN, "",
                "", order, Optional.empty(), Optional.empty());
        fixture.office().people().save(employee, List.of());
        return employee.id();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private PermitKindRow kind(String code) {
        return model.kinds().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    }

    private PermitFormViewModel asked(String code, LocalDate from, LocalDate to, EmployeeId... people) {
        PermitFormViewModel form = model.form(List.of(people));
        form.kind().set(kind(code));
        form.from().set(Optional.of(from));
        form.to().set(Optional.of(to));
        return form;
    }

    private void save(PermitFormViewModel form) {
        assertThat(form.savable().get()).isTrue();
        form.save(() -> {});
    }

    @Test
    void aPermitIsSeenBeforeItIsSavedAndListedAfter() {
        PermitFormViewModel form = model.form(List.of(one, two));
        assertThat(form.savable().get()).as("no days yet").isFalse();
        form.from().set(Optional.of(MONDAY));
        assertThat(form.preview().get().orElseThrow().workdays()).as("one day of two people").isEqualTo(2);
        form.to().set(Optional.of(MONDAY.plusDays(6)));
        assertThat(form.preview().get().orElseThrow().workdays()).isEqualTo(10);
        form.number().set("090/1/2026");
        assertThat(form.received().get()).as("a letter that is here came in today").contains(MONDAY.plusDays(1));
        save(form);
        assertThat(model.shown()).hasSize(2).extracting(PermitRow::state).containsOnly(PermitState.ACCEPTED);
        assertThat(asked("DL", MONDAY, MONDAY.plusDays(6), one, two).savable().get()).as("known already").isFalse();
    }

    @Test
    void whatCannotBeSavedSaysWhy() {
        PermitFormViewModel form = asked("DL", MONDAY, MONDAY.minusDays(1), one);
        assertThat(form.to().get()).contains(MONDAY.minusDays(1));
        assertThat(form.datesFault()).isPresent();
        form.to().set(Optional.of(MONDAY));
        form.received().set(Optional.of(MONDAY.plusDays(9)));
        assertThat(form.receivedFault()).isPresent();
        assertThat(form.savable().get()).isFalse();
        form.received().set(Optional.empty());
        form.part().set(Part.AM);
        form.kind().set(kind("CT"));
        assertThat(form.part().get()).as("leave has no half days").isEqualTo(Part.FULL);
        assertThat(form.savable().get()).isTrue();
    }

    @Test
    void filtersLeaveOnlyWhatIsAskedFor() {
        save(asked("DL", MONDAY, MONDAY, one));
        save(asked("CT", MONDAY.plusDays(1), MONDAY.plusDays(1), two));
        model.kind().set(Optional.of(kind("CT")));
        assertThat(model.shown()).extracting(PermitRow::name).containsExactly("Contoh Dua");
        model.state().set(Optional.of(PermitState.ACCEPTED));
        assertThat(model.shown()).isEmpty();
        model.kind().set(Optional.empty());
        model.state().set(Optional.empty());
        assertThat(model.shown()).hasSize(2);
        model.month().turn(-1);
        assertThat(model.isEmpty()).isTrue();
    }

    @Test
    void decisionsChangeTheStateAndWhatWaits() {
        fixture.office().permits().asked().settle(new PermitRules(true, 6));
        PermitFormViewModel form = asked("DL", MONDAY, MONDAY, one);
        form.received().set(Optional.of(MONDAY));
        save(form);
        assertThat(model.counters().get().approval()).isOne();
        DecisionFormViewModel approval = model.decision(DecisionKind.APPROVE, model.shown());
        assertThat(approval.ready().get()).as("a reason is asked").isFalse();
        approval.reason().set("Sesuai bukti");
        approval.second().set("Contoh Kepala");
        approval.decide(() -> {});
        assertThat(model.shown().getFirst().state()).isEqualTo(PermitState.ACCEPTED);
        DecisionFormViewModel cancelled = model.decision(DecisionKind.ANNUL, model.shown());
        cancelled.reason().set("Palsu");
        cancelled.decide(() -> {});
        assertThat(model.shown().getFirst().state()).isEqualTo(PermitState.WAITING_EVIDENCE);
        EvidenceFormViewModel evidence = model.evidence(model.shown());
        evidence.attach(() -> {});
        assertThat(model.shown().getFirst().state()).isEqualTo(PermitState.ACCEPTED);
    }

    @Test
    void aTransferIsSeenBeforeItIsMadeAndEndsTheService() {
        TransferFormViewModel form = new TransferFormViewModel(fixture.link(), model.everybody());
        form.day().set(Optional.of(MONDAY));
        assertThat(form.preview().get().orElseThrow().name()).isEqualTo("Contoh Satu");
        assertThat(form.ready().get()).as("no letter yet").isFalse();
        form.letter().set("821/1/2026");
        form.transfer(() -> {});
        assertThat(fixture.office().people().list().getFirst().employee().until()).contains(MONDAY);
    }

    @Test
    void theCarriedDaysOfTheUnitChangeWhatIsLeft() {
        QuotasViewModel quotas = new QuotasViewModel(fixture.link());
        assertThat(quotas.rows().getFirst().quota().left()).isEqualByComparingTo("18");
        quotas.mostCarried().set(0);
        assertThat(quotas.rows().getFirst().quota().left()).isEqualByComparingTo("12");
        quotas.secondPerson().set(true);
        assertThat(fixture.office().permits().asked().rules()).isEqualTo(new PermitRules(true, 0));
    }
}
