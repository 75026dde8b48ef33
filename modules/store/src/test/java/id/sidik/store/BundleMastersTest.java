package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Master data on their way through a bundle, and how they stand with the centre afterwards. */
class BundleMastersTest extends BundledStores {
    private static BundleTaken one(BundleRow row, Store to) {
        return take(List.of(row), to).getFirst();
    }

    private static BundleRow.Master master(Store of, String kind, String key) {
        return told(of).stream().filter(BundleRow.Master.class::isInstance).map(BundleRow.Master.class::cast).filter(
                row -> row.kind().equals(kind) && row.key().equals(key)).findFirst().orElseThrow();
    }

    private static List<String> proposals(Store store) {
        return store.transact(tables -> tables.masters().proposals(1000)).stream().map(one -> one.kind() + " " + one
                .base()).toList();
    }

    private void atTheCentre() {
        for (Proposal proposal : first.transact(tables -> tables.masters().proposals(1000)))
            TwoStores.change(first, tables -> tables.masters().accepted(proposal, 4));
    }

    @Test
    void whatTheCentreHasIsNotProposedAgainByTheNewLaptop() {
        atTheCentre();
        take(told(first), other);

        assertThat(proposals(other)).isEmpty();
        BundleRow.Master row = master(other, "EMPLOYEE", Samples.ONE.value());
        assertThat(row.version()).isEqualTo(4);
        assertThat(row.seen()).isEqualTo(row.body());
        MasterRow same = new MasterRow("EMPLOYEE", row.key(), 4, row.body(), false, "x", Proposals.CHANGED, 1);
        assertThat(other.<Arrival>transact(tables -> tables.masters().take(same))).as("the centre sends it once more")
                .isEqualTo(Arrival.KNOWN);
    }

    @Test
    void aChangeThatWaitsIsProposedOnTheVersionThatItWasMadeOn() {
        atTheCentre();
        TwoStores.change(first, tables -> tables.employees().save(Samples.employee(Samples.ONE, "Contoh Baru", 1)));
        assertThat(proposals(first)).containsExactly("EMPLOYEE 4");
        take(told(first), other);

        assertThat(proposals(other)).containsExactly("EMPLOYEE 4");
        assertThat(asked(other, tables -> tables.employees().find(Samples.ONE).orElseThrow().name())).isEqualTo(
                "Contoh Baru");
    }

    @Test
    void whatTheCentreHasNeverSeenIsProposedAsNew() {
        take(told(first), other);

        assertThat(proposals(other)).hasSameSizeAs(proposals(first)).containsExactlyInAnyOrderElementsOf(proposals(
                first));
        assertThat(proposals(other)).contains("EMPLOYEE 0", "MACHINE 0");
    }

    @Test
    void aRemovalThatWaitsIsProposedByTheNewLaptopToo() {
        TwoStores.change(first, tables -> tables.memberships().save(new Membership(Samples.ONE, Samples.LOBBY, 0)));
        atTheCentre();
        List<BundleRow> before = told(first);
        TwoStores.change(first, tables -> tables.memberships().remove(Samples.ONE, Samples.LOBBY));
        take(told(first), other);

        assertThat(asked(other, tables -> tables.memberships().list())).isEqualTo(List.of());
        assertThat(proposals(other)).containsExactly("MEMBERSHIP 4");
        List<BundleTaken> older = take(before, other);
        assertThat(older.stream().filter(taken -> taken.notKept().isPresent())).as("an older bundle brings it not back")
                .singleElement().satisfies(taken -> assertThat(taken.kind()).isEqualTo("MEMBERSHIP"));
        assertThat(asked(other, tables -> tables.memberships().list())).isEqualTo(List.of());
    }

    @Test
    void aRowThatIsNewHereIsTakenByALaptopWithDataToo() {
        TwoStores.change(other, tables -> tables.employees().save(Samples.employee(Samples.TWO, "Contoh Pegawai Dua",
                2)));

        assertThat(one(master(first, "EMPLOYEE", Samples.ONE.value()), other).fresh()).isOne();
        assertThat(one(master(first, "EMPLOYEE", Samples.TWO.value()), other).known()).isOne();
        assertThat(asked(other, tables -> tables.employees().list().size())).isEqualTo(2);
    }

    @Test
    void aRowThatDiffersStaysAndBothSidesAreTold() {
        TwoStores.change(other, tables -> tables.employees().save(Samples.employee(Samples.ONE, "Contoh Lain", 9)));
        BundleTaken taken = one(master(first, "EMPLOYEE", Samples.ONE.value()), other);

        assertThat(taken.notKept()).contains(Arrival.CONFLICT);
        assertThat(taken.name()).isEqualTo("Contoh Lain");
        assertThat(taken.differs()).extracting(ValueDifference::column).containsExactlyInAnyOrder("name",
                "place");
        assertThat(taken.toString()).doesNotContain("Contoh");
        assertThat(asked(other, tables -> tables.employees().find(Samples.ONE).orElseThrow().name())).isEqualTo(
                "Contoh Lain");
        assertThat(other.<Integer>transact(tables -> tables.masters().conflicts().size())).as(
                "no conflict with the centre is made of it").isZero();
    }

    @Test
    void aRowOfTheBundleThatAPersonChoseIsAChangeOfTheirsOnTheVersionThatIsKnownHere() {
        atTheCentre();
        take(told(first), other);
        BundleRow.Master old = master(first, "EMPLOYEE", Samples.ONE.value());
        MasterRow newer = new MasterRow("EMPLOYEE", old.key(), 9, old.body().replace("Contoh", "Lain"), false, "x",
                Proposals.CHANGED, 2);
        TwoStores.change(other, tables -> tables.masters().take(newer));
        BundleChoice choice = new BundleChoice(Set.of(new BundleChoice.Row("EMPLOYEE", old.key())), new Authorship(
                Proposals.CHANGED, "petugas", "ejaan paket benar"));
        List<BundleTaken> taken = take(List.of(old), other, choice);

        assertThat(taken).singleElement().extracting(BundleTaken::fresh).isEqualTo(1L);
        assertThat(asked(other, tables -> tables.employees().find(Samples.ONE).orElseThrow().name())).isEqualTo(
                Samples.employee(Samples.ONE, "Contoh Pegawai Satu", 1).name());
        assertThat(proposals(other)).as("not on the older version of the bundle").containsExactly("EMPLOYEE 9");
        assertThat(told(other).stream().filter(row -> row.kind().equals("MASTER_DECISION"))).as("both sides, on record")
                .singleElement().extracting(row -> ((BundleRow.Fact) row).fact().body()).asString().contains(
                        "ejaan paket benar", "THEIRS", "Lain");
        assertThat(choice).hasToString("1 rows");
    }

    @Test
    void aRowThatRefersToWhatNeverCameIsRefusedAndLeavesNothingBehind() {
        BundleRow.Master member = new BundleRow.Master("MEMBERSHIP", "[\"TIDAK-ADA\",\"" + Samples.ONE.value() + "\"]",
                "{\"v\":1,\"row\":{\"employee\":\"" + Samples.ONE.value()
                        + "\",\"machine\":\"TIDAK-ADA\",\"privilege\":0}}",
                "", 0, "{}", false);
        List<BundleTaken> taken = take(List.of(member), first);

        assertThat(taken).hasSize(2).allSatisfy(each -> assertThat(each.notKept()).contains(Arrival.WAITS));
        assertThat(TwoStores.aside(first)).isEmpty();
        assertThat(asked(first, tables -> tables.memberships().list())).isEqualTo(List.of());
    }

    @Test
    void aMachineThatWasRemovedHereIsNotBroughtBackSilently() {
        List<BundleRow> before = told(first);
        TwoStores.change(first, tables -> tables.machines().remove(Samples.YARD));
        List<BundleTaken> taken = take(before, first);

        assertThat(taken.stream().filter(each -> each.notKept().isPresent())).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo("MACHINE");
            assertThat(each.differs()).extracting(ValueDifference::column).containsExactly("hidden");
        });
        assertThat(asked(first, tables -> tables.machines().find(Samples.YARD))).isEqualTo(Optional.empty());
    }

    @Test
    void anAddressIsBroughtOnlyWhereThereIsNone() {
        TwoStores.change(first, tables -> tables.machines().save(new Machine(Samples.LOBBY, "Lobi", "192.0.2.7", 4371,
                99, Samples.WIB)));
        BundleRow.Master row = master(first, "MACHINE", Samples.LOBBY.serial());
        assertThat(row.own()).contains("192.0.2.7", "99");
        assertThat(row.body()).as("the address is not what the centre hears of").doesNotContain("192.0.2.7");
        assertThat(row).hasToString("MACHINE");

        MasterRow known = new MasterRow("MACHINE", row.key(), 3, row.body(), false, "x", Proposals.CHANGED, 1);
        TwoStores.change(other, tables -> tables.masters().take(known));
        assertThat(asked(other, tables -> tables.machines().find(Samples.LOBBY).orElseThrow().commKey())).isEqualTo(0);
        one(row, other);
        Machine placed = other.read(tables -> tables.machines().find(Samples.LOBBY)).orElseThrow();
        assertThat(placed.host()).isEqualTo("192.0.2.7");
        assertThat(placed.port()).isEqualTo(4371);
        assertThat(placed.commKey()).isEqualTo(99);

        TwoStores.change(first, tables -> tables.machines().save(new Machine(Samples.LOBBY, "Lobi", "192.0.2.8", 4370,
                1, Samples.WIB)));
        one(master(first, "MACHINE", Samples.LOBBY.serial()), other);
        assertThat(asked(other, tables -> tables.machines().find(Samples.LOBBY).orElseThrow())).isEqualTo(placed);
    }

    @Test
    void aRowOfANewerProgramIsTold() {
        BundleRow.Master kind = new BundleRow.Master("SHOE", "x", "{\"v\":1,\"row\":{}}", "", 0, "{}", false);
        BundleRow.Master form = new BundleRow.Master("EMPLOYEE", "x", "{\"v\":99,\"row\":{\"id\":\"x\"}}", "", 0, "{}",
                false);
        BundleRow.Master column = new BundleRow.Master("EMPLOYEE", "x",
                "{\"v\":1,\"row\":{\"id\":\"x\",\"shoe\":44}}", "", 0, "{}", false);

        for (BundleRow.Master row : List.of(kind, form, column))
            assertThat(one(row, first).notKept()).as(row.body())
                    .isEqualTo(Optional.of(Arrival.UNREADABLE));
        assertThat(TwoStores.aside(first)).isEmpty();
        assertThat(asked(first, tables -> tables.employees().list().size())).isEqualTo(2);
    }
}
