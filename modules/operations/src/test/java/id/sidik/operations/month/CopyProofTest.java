package id.sidik.operations.month;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.month.CopyProof.Verdict;
import id.sidik.store.MonthCopy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of a month looked at by somebody who has nothing but the copy. */
class CopyProofTest {
    @TempDir
    private Path home;
    private MonthFixture unit;
    private MonthSheet closed;
    private MonthCopy copy;

    @BeforeEach
    void close() {
        unit = new MonthFixture(home);
        closed = unit.closed();
        UUID event = UUID.fromString(unit.room.months().stand(MonthFixture.OCTOBER).lastCopy().orElseThrow().id());
        copy = unit.records.read(tables -> tables.monthCopies().find(event)).orElseThrow();
    }

    @AfterEach
    void leave() {
        unit.close();
    }

    private CopyProof.Proof proof(MonthCopy of) {
        return CopyProof.of(MonthFixture.OCTOBER, of, Optional.of(copy.packJson()));
    }

    private MonthCopy with(UnaryOperator<MonthCopy.Row> first, String sha) {
        List<MonthCopy.Row> rows = new ArrayList<>(copy.rows());
        rows.set(0, first.apply(rows.getFirst()));
        return new MonthCopy(copy.event(), copy.regulation(), copy.packJson(), copy.packSha(), copy.code(), copy
                .frame(), sha, rows);
    }

    private static MonthCopy.Row with(MonthCopy.Row row, String totals, String days) {
        return new MonthCopy.Row(row.person(), row.employee(), row.name(), row.number(), row.grade(), row.position(),
                row
                        .pin(), row.machine(), row.facts(), totals, row.tpp(), days);
    }

    @Test
    void whatTheUnitKeptIsProvenByHashAndBySummingAgain() {
        CopyProof.Proof proof = proof(copy);
        assertThat(proof.verdict()).isEqualTo(Verdict.PROVEN);
        assertThat(proof.sheet().orElseThrow().recap()).isEqualTo(closed.recap());
        assertThat(proof.sheet().orElseThrow().sha()).isEqualTo(closed.sha());
    }

    @Test
    void aChangedNameOrTotalOrDayIsNotTheSheetThatWasKept() {
        assertThat(proof(with(row -> with(row, row.totals().replaceFirst("\\d+", "99"), row.days()), copy.sha()))
                .verdict()).isEqualTo(Verdict.DAMAGED);
        assertThat(proof(with(row -> with(row, row.totals(), row.days() + " "), copy.sha())).sheet()).isEmpty();
        assertThat(proof(with(row -> with(row, "bukan angka", row.days()), copy.sha())).verdict())
                .isEqualTo(Verdict.DAMAGED);
        assertThat(proof(with(row -> with(row, "", row.days()), copy.sha())).verdict()).isEqualTo(Verdict.DAMAGED);
    }

    @Test
    void totalsThatAreNotThoseOfTheDaysAreToldAlthoughTheHashFits() {
        MonthCopy forged = with(row -> with(row, row.totals().replaceFirst("\\d+", "99"), row.days()), copy.sha());
        MonthSheet as = sheet(forged);
        MonthCopy rehashed = new MonthCopy(copy.event(), copy.regulation(), copy.packJson(), copy.packSha(), copy
                .code(),
                copy.frame(), SheetHash.of(as.recap(), as.tpp(), copy.packSha()), forged.rows());
        assertThat(proof(rehashed).verdict()).isEqualTo(Verdict.MISCOUNTED);
    }

    /** The same rows, whatever their hash. */
    private MonthSheet sheet(MonthCopy of) {
        MonthSheet good = SheetCopy.open(MonthFixture.OCTOBER, copy);
        List<id.sidik.domain.PersonMonth> people = new ArrayList<>(good.recap().people());
        people.set(0, new id.sidik.domain.PersonMonth(people.getFirst().person(), people.getFirst().days(), SheetText
                .totals(of.rows().getFirst().totals())));
        return new MonthSheet(new id.sidik.domain.MonthRecap(MonthFixture.OCTOBER, good.recap().regulation(), people,
                good
                        .recap().openValues()), good.tpp(), good.holidays(), good.unit(), good.facts(), good.packJson(),
                good
                        .packSha(), good.code(), good.sha());
    }

    @Test
    void withoutItsRegulationOnlyTheHashIsChecked() {
        assertThat(CopyProof.of(MonthFixture.OCTOBER, copy, Optional.empty()).verdict()).isEqualTo(Verdict.HASHED);
        assertThat(CopyProof.of(MonthFixture.OCTOBER, copy, Optional.of("{}")).verdict()).isEqualTo(Verdict.HASHED);
    }
}
