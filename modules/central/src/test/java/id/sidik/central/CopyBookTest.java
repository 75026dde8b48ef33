package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.EmployeeId;
import id.sidik.store.MonthCopy;
import id.sidik.store.MonthEvent;
import id.sidik.store.UuidV7;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Months of units at the centre: the same, byte by byte, as the unit keeps them. */
class CopyBookTest extends SyncFixture {
    private static final Instant NOON = City.CLOCK.instant();
    private static final String PACK = "{\"id\": \"nat-2023\", \"text\": \"tanda \\\"kutip\\\" dan baris\\n\"}";

    private static MonthEvent event(UUID id, MonthEvent.Kind kind, int number) {
        return new MonthEvent(id, OneLaptop.NOVEMBER, kind, number, NOON, "petugas", "kepala", "sesuai berkas",
                List.of(new MonthEvent.Check("UNKNOWN_PINS", "MET", 0, "")));
    }

    private static MonthCopy copy(UUID event) {
        return new MonthCopy(event, "nat-2023/1", PACK, "ab".repeat(32), "edisi", "baris satu\nbaris\tdua", "cd".repeat(
                32), List.of(
                        new MonthCopy.Row(PERSON, Optional.of(new EmployeeId(PERSON)), "Contoh Pegawai Satu, S.Kom.",
                                "198705232011011004", "III/a", "Pelaksana", "", "", "ef".repeat(32), "1\t2\t3",
                                "5\t6\nalasan \"x\"", "hari\u001f\"satu\"\n" + "x".repeat(4_000)),
                        new MonthCopy.Row("pin:7@KOPI-1", Optional.empty(), "tanpa nama", "", "", "", "7", "Lobi", "",
                                "0", "", "")));
    }

    @Test
    void aCopyIsAtTheCentreWhatItIsInTheUnit() {
        UUID drafted = UuidV7.at(NOON.minusSeconds(60));
        UUID closed = UuidV7.at(NOON);
        OneLaptop laptop = laptop("kopi").machine("KOPI-1").punches("KOPI-1", 3).with(tables -> {
            tables.monthEvents().add(event(drafted, MonthEvent.Kind.DRAFT, 1));
            tables.monthCopies().add(copy(drafted));
            tables.monthEvents().add(event(closed, MonthEvent.Kind.RECONCILIATION, 1));
        });
        assertThat(laptop.sync().counts().refused()).isZero();
        SyncCounts got = laptop("kopi").sync().counts();
        assertThat(got.waiting()).as("a copy comes before its event and waits for nothing then").isZero();
        assertThat(got.gotFacts()).isGreaterThanOrEqualTo(4);
        Credentials keys = city.admin.addReport("kopi_baca");
        try (CityBook book = CityBook.open(city.root.as(keys.account(), keys.password()))) {
            assertThat(book.role()).isEqualTo(Role.REPORT);
            assertThat(book.events(OneLaptop.NOVEMBER)).filteredOn(each -> each.unit().equals("kopi"))
                    .satisfiesExactly(first -> {
                        assertThat(first.copied()).isTrue();
                        assertThat(first.event().second()).isEqualTo("kepala");
                        assertThat(first.event().reason()).isEqualTo("sesuai berkas");
                        assertThat(first.event().at()).isEqualTo(NOON);
                    }, second -> assertThat(second.copied()).isFalse());
            MonthCopy here = laptop.store.read(tables -> tables.monthCopies().find(drafted)).orElseThrow();
            MonthCopy there = book.copy("kopi", drafted).orElseThrow();
            assertThat(there.rows()).isEqualTo(here.rows());
            assertThat(there.sha()).isEqualTo(here.sha());
            assertThat(there.frame()).isEqualTo(here.frame());
            assertThat(book.pack("kopi", there.packSha())).contains(PACK);
            assertThat(book.copy("kopi", closed)).isEmpty();
            assertThat(book.copy("lain", drafted)).isEmpty();
            assertThat(book.begun(OneLaptop.NOVEMBER)).contains("kopi");
            assertThat(book.begun(OneLaptop.NOVEMBER.minusMonths(1))).doesNotContain("kopi");
        }
    }

    @Test
    void whatIsNoCopyOfOursIsNoneAndHidesNobodyElses() {
        city.with("kopisalah", City.laptop(71)).close();
        UUID id = UuidV7.at(NOON);
        try (Centre centre = city.with("kopisalah", City.laptop(71))) {
            int unit = centre.hello(City.laptop(71), "x", "y", City.CLOCK).unit();
            City.send(centre, 1, List.of(), List.of(fact(unit, "MONTH_EVENT", id.toString(),
                    "{\"row\":{\"kind\":\"APA\"}}"),
                    fact(unit, "MONTH_EVENT", "bukan-uuid", "{\"row\":{\"kind\":\"FINAL\",\"number\":1}}"),
                    fact(unit, "MONTH_COPY", id.toString(), "{\"row\":{},\"month_copy_row\":[{\"days\":\"zz\"}]}")));
        }
        Credentials keys = city.admin.addAdmin("kopi_salah");
        try (CityBook book = CityBook.open(city.root.as(keys.account(), keys.password()))) {
            assertThat(book.events(OneLaptop.NOVEMBER)).noneMatch(each -> each.unit().equals("kopisalah"));
            assertThat(book.copy("kopisalah", id)).isEmpty();
        }
    }

    private static CentralFact fact(int unit, String kind, String id, String body) {
        return new CentralFact(unit, kind, id, NOON, "petugas", Optional.empty(), Optional.of("2026-11"), body);
    }
}
