package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.sidik.domain.MachineId;
import id.sidik.store.Contact;
import id.sidik.store.MonthEvent;
import id.sidik.store.UuidV7;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The whole city for its administrator, and nothing of it for a unit. */
class CityBookTest extends SyncFixture {
    private static final Instant EARLIER = City.CLOCK.instant().minus(Duration.ofDays(2));
    private static final Instant LATER = City.CLOCK.instant().minus(Duration.ofHours(1));

    private static Contact contact(Instant at, long count, long offset) {
        return new Contact(UuidV7.at(at), new MachineId("KOTA-1"), at, Contact.Result.COMPLETE, "",
                OptionalLong.of(offset), OptionalLong.of(3), OptionalLong.of(count), 1, 1, 0, 0, 0, Optional.empty(),
                OptionalLong.of(100_000));
    }

    private static MonthEvent event(MonthEvent.Kind kind, Instant at) {
        return new MonthEvent(UuidV7.at(at), OneLaptop.NOVEMBER, kind, 1, at, "petugas", "", "", List.of());
    }

    @Test
    void unitsAndMachinesAreToldAsTheirLaptopsLastSentThem() {
        laptop("kotasatu").machine("KOTA-1").with(tables -> {
            tables.contacts().add(contact(EARLIER, 10, 500));
            tables.contacts().add(contact(LATER, 12, -2_000));
            tables.monthEvents().add(event(MonthEvent.Kind.DRAFT, EARLIER));
            tables.monthEvents().add(event(MonthEvent.Kind.FINAL, LATER));
        }).sync();
        city.unit("kotadua");
        Credentials keys = city.admin.addAdmin("kota");
        try (CityBook book = CityBook.open(city.root.as(keys.account(), keys.password()))) {
            assertThat(book.role()).isEqualTo(Role.ADMIN);
            assertThat(book.units()).filteredOn(unit -> unit.code().startsWith("kota"))
                    .extracting(CityBook.UnitState::code, CityBook.UnitState::laptops,
                            unit -> unit.seen().isPresent(), CityBook.UnitState::open)
                    .containsExactly(tuple("kotadua", 0, false, true),
                            tuple("kotasatu", 1, true, true));
            assertThat(book.events(OneLaptop.NOVEMBER)).filteredOn(each -> each.unit().equals("kotasatu"))
                    .extracting(each -> each.event().kind(), each -> each.event().number(), UnitEvent::copied)
                    .containsExactly(tuple(MonthEvent.Kind.DRAFT, 1, false), tuple(MonthEvent.Kind.FINAL, 1, false));
            assertThat(book.events(OneLaptop.NOVEMBER.minusMonths(1))).isEmpty();
            assertThat(book.machines(City.CLOCK.instant())).filteredOn(machine -> machine.unit().equals("kotasatu"))
                    .singleElement().satisfies(machine -> {
                        assertThat(machine.serial()).isEqualTo("KOTA-1");
                        assertThat(machine.name()).isEqualTo("Mesin KOTA-1");
                        assertThat(machine.contact()).contains(LATER);
                        assertThat(machine.stored()).hasValue(12);
                        assertThat(machine.room()).hasValue(100_000);
                        assertThat(machine.offset()).contains(Duration.ofMillis(-2_000));
                    });
            assertThat(book.machines(City.CLOCK.instant().plus(Duration.ofDays(200))))
                    .filteredOn(machine -> machine.unit().equals("kotasatu"))
                    .singleElement().satisfies(machine -> assertThat(machine.contact()).isEmpty());
        }
    }

    @Test
    void aUnitSeesNothingOfTheCity() {
        laptop("kotatiga").machine("KOTA-3").sync();
        try (CityBook book = CityBook.open(city.unit("kotatiga"))) {
            assertThatThrownBy(() -> book.units()).isInstanceOfSatisfying(CentralException.class,
                    refused -> assertThat(refused.code()).isEqualTo(CentralException.Code.NOT_ALLOWED));
            assertThatThrownBy(() -> book.machines(City.CLOCK.instant())).isInstanceOf(CentralException.class);
        }
    }
}
