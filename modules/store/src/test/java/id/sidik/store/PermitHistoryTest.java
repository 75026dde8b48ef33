package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.DocumentRef;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Exemption;
import id.sidik.domain.Permit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which permits cover which days, in what order facts come back, and what scans they rest on. */
class PermitHistoryTest extends StoreInAFolder {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final DocumentRef SCAN = new DocumentRef("ab".repeat(32), DocumentRef.MediaType.PDF, 3, "surat.pdf");

    private static KeptPermit permit(long id, EmployeeId who, LocalDate from, LocalDate to) {
        return new KeptPermit(id(id), who, new Permit("CT", from, to, Permit.Part.FULL, false, Optional.empty(),
                Optional.empty(), ""), AUTHOR, "FORM", Optional.empty());
    }

    private static PermitDeed deed(long id, PermitDeed.Kind kind) {
        return new PermitDeed(id(id), id(1), kind, AUTHOR, "Contoh Kepala", Optional.of(DAY), Optional.of(DAY.minusDays(
                1)), "090/7", Optional.of(SCAN.sha256()));
    }

    private static KeptExemption exemption(long id, EmployeeId who, Exemption.Kind kind, LocalDate from) {
        return new KeptExemption(id(id), who, new Exemption(kind, from, Optional.of(from.plusDays(9)), "800/1"), AUTHOR,
                Optional.of(SCAN.sha256()));
    }

    private void keepScan() {
        change(tables -> tables.documents().keep(SCAN, new byte[]{1, 2, 3}, AT, "petugas"));
    }

    @ParameterizedTest(name = "{0} to {1} exclusive: {2}")
    @CsvSource({"2026-10-01,2026-10-05,false", "2026-10-01,2026-10-06,true", "2026-10-06,2026-10-07,true",
        "2026-10-07,2026-10-08,true", "2026-10-08,2026-10-31,false", "2026-01-01,2027-01-01,true",
        "2026-10-06,2026-10-06,true", "2025-10-05,2025-10-08,false"})
    void aPermitAndItsDeedsAreFoundByEachDayFromTheFirstToTheLast(LocalDate from, LocalDate toExclusive,
            boolean found) {
        KeptPermit three = permit(1, Samples.ONE, DAY, DAY.plusDays(2));
        PermitDeed approved = PermitDeed.of(id(2), three.id(), PermitDeed.Kind.APPROVED, AUTHOR, "");
        change(tables -> {
            tables.permits().add(three);
            tables.permits().add(approved);
        });
        assertThat(list(tables -> tables.permits().between(from, toExclusive))).isEqualTo(found
                ? List.of(three)
                : List.of());
        assertThat(list(tables -> tables.permits().of(Samples.ONE, from, toExclusive))).hasSize(found ? 1 : 0);
        assertThat(list(tables -> tables.permits().deedsBetween(from, toExclusive))).isEqualTo(found
                ? List.of(approved)
                : List.of());
        assertThat(list(tables -> tables.permits().of(Samples.TWO, from, toExclusive))).as("of somebody else")
                .isEmpty();
    }

    @Test
    void permitsComeByPersonAndFirstDayInWhateverOrderTheyWereKept() {
        List<KeptPermit> inOrder = List.of(permit(9, Samples.ONE, DAY, DAY), permit(2, Samples.ONE, DAY.plusDays(1), DAY
                .plusDays(1)), permit(3, Samples.ONE, DAY.plusDays(1), DAY.plusDays(4)),
                permit(1, Samples.TWO, DAY.minusDays(3), DAY));
        List<KeptPermit> reversed = new ArrayList<>(inOrder);
        Collections.reverse(reversed);
        change(tables -> reversed.forEach(tables.permits()::add));
        assertThat(list(tables -> tables.permits().between(DAY, DAY.plusDays(9)))).isEqualTo(inOrder);
    }

    @ParameterizedTest
    @EnumSource
    void aPermitOfPartOfADayComesBackAsThatPart(Permit.Part part) {
        KeptPermit kept = new KeptPermit(id(1), Samples.ONE, new Permit("DL", DAY, DAY, part, true, Optional.of(DAY
                .minusDays(1)), Optional.empty(), "1"), AUTHOR, "SMS", Optional.empty());
        change(tables -> tables.permits().add(kept));
        assertThat(one(tables -> tables.permits().find(kept.id()))).contains(kept);
    }

    @ParameterizedTest
    @EnumSource
    void aDeedOfEveryKindComesBackWholeWithItsScan(PermitDeed.Kind kind) {
        keepScan();
        change(tables -> {
            tables.permits().add(permit(1, Samples.ONE, DAY, DAY));
            tables.permits().add(deed(2, kind));
        });
        reopen();
        assertThat(list(tables -> tables.permits().deedsOf(id(1)))).containsExactly(deed(2, kind));
        assertThat(list(tables -> tables.permits().deedsOf(id(2)))).as("of another permit").isEmpty();
    }

    @Test
    void aDeedAgainUnderItsNumberLeavesTheFirstWord() {
        change(tables -> {
            tables.permits().add(permit(1, Samples.ONE, DAY, DAY));
            tables.permits().add(PermitDeed.of(id(2), id(1), PermitDeed.Kind.APPROVED, AUTHOR, ""));
            tables.permits().add(PermitDeed.of(id(2), id(1), PermitDeed.Kind.REFUSED, AUTHOR, ""));
        });
        assertThat(list(tables -> tables.permits().deedsOf(id(1)))).extracting(PermitDeed::kind).containsExactly(
                PermitDeed.Kind.APPROVED);
    }

    @Test
    void whatRestsOnSomethingThatWasNeverKeptIsRefused() {
        change(tables -> tables.permits().add(permit(1, Samples.ONE, DAY, DAY)));
        List<java.util.function.Consumer<Tables>> ways = List.of(
                tables -> tables.permits().add(deed(2, PermitDeed.Kind.EVIDENCE)),
                tables -> tables.permits().add(PermitDeed.of(id(2), id(99), PermitDeed.Kind.APPROVED, AUTHOR, "")),
                tables -> tables.exemptions().add(exemption(3, Samples.ONE, Exemption.Kind.STUDY, DAY)),
                tables -> tables.exemptions().end(new ExemptionEnd(id(4), id(99), Optional.empty(), AUTHOR)));
        assertThat(ways).allSatisfy(way -> assertThatThrownBy(() -> change(way)).isInstanceOfSatisfying(
                StoreException.class, failed -> assertThat(failed.code()).isEqualTo(StoreException.Code.REFUSED)));
        assertThat(list(tables -> tables.permits().deedsOf(id(1)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anExemptionOfEveryKindComesBackByPersonAndFirstDay(Exemption.Kind kind) {
        keepScan();
        KeptExemption late = exemption(1, Samples.ONE, kind, DAY.plusDays(30));
        KeptExemption early = exemption(2, Samples.ONE, kind, DAY);
        KeptExemption other = exemption(3, Samples.TWO, kind, DAY.minusDays(30));
        change(tables -> List.of(other, late, early).forEach(tables.exemptions()::add));
        assertThat(list(tables -> tables.exemptions().list())).containsExactly(early, late, other);
    }

    @Test
    void endsAndTransfersComeInTheOrderTheyWereKeptWhateverTheirDay() {
        keepScan();
        ExemptionEnd soon = new ExemptionEnd(id(8), id(1), Optional.of(DAY.plusDays(3)), AUTHOR);
        ExemptionEnd never = new ExemptionEnd(id(7), id(1), Optional.empty(), new Authorship(AT.minusSeconds(60),
                "petugas", "keliru"));
        Transfer out = new Transfer(id(6), Samples.ONE, Transfer.Direction.OUT, DAY.plusDays(9), "821/2", Optional
                .of(DAY), "Dinas Lain", AUTHOR);
        Transfer back = new Transfer(id(5), Samples.ONE, Transfer.Direction.IN, DAY, "821/3", Optional.empty(), "",
                AUTHOR);
        change(tables -> {
            tables.exemptions().add(exemption(1, Samples.ONE, Exemption.Kind.NO_APEL, DAY));
            List.of(soon, never).forEach(tables.exemptions()::end);
            List.of(out, back).forEach(tables.transfers()::add);
        });
        reopen();
        assertThat(list(tables -> tables.exemptions().ends())).containsExactly(soon, never);
        assertThat(list(tables -> tables.transfers().list())).containsExactly(out, back);
    }
}
