package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.central.CentreAdmin;
import id.sidik.central.CentreSettings;
import id.sidik.central.Credentials;
import id.sidik.central.Trust;
import id.sidik.central.Waits;
import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import id.sidik.operations.bundle.BundleKeys;
import id.sidik.operations.centre.CentrePlace;
import id.sidik.operations.laptop.CheckPoint;
import id.sidik.operations.laptop.FlowStep;
import id.sidik.operations.laptop.HandoverBook;
import id.sidik.operations.laptop.Minutes;
import id.sidik.operations.laptop.PointResult.Mark;
import id.sidik.operations.laptop.SelfCheck;
import id.sidik.operations.laptop.StepMark;
import id.sidik.operations.laptop.StepMark.How;
import id.sidik.operations.reports.PrintedPages;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.simulator.ClockPlan;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import id.sidik.testkit.MariaServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a bare laptop to the handover: a real centre, machines on real sockets, one of them at another address. */
class NewLaptopTest {
    private static final System.Logger LOG = System.getLogger(NewLaptopTest.class.getName());
    private static final String RANGE = "127.0.0.0/29";
    private static final int KEY = 4711;
    private static final BundleKeys PASS = BundleKeys.of("frasa contoh yang panjang");

    @TempDir
    private Path homes;
    private CentrePlace place;
    private String password;
    private int port;
    private final List<SimulatedMachine> machines = new ArrayList<>();

    private void foundCentreAndMachines() throws IOException {
        MariaServer server = MariaServer.start();
        CentreSettings root = new CentreSettings(CentreSettings.hosts(server.host() + ":" + server.port()), "laptop_"
                + ProcessHandle.current().pid(), server.account(), server.password(), new Trust.Fingerprint(server
                        .certificate().sha256()),
                Waits.USUAL);
        Credentials keys = CentreAdmin.init(root, "Kota Contoh", LocalDate.of(2026, 11, 2));
        try (CentreAdmin admin = CentreAdmin.open(root.as(keys.account(), keys.password()))) {
            Credentials unit = admin.addUnit("laptop", "Dinas Contoh");
            place = new CentrePlace(root.hosts().getFirst().toString(), root.database(), unit.account(), "", server
                    .certificate().sha256(), true);
            password = unit.password();
        }
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.2"))) {
            port = free.getLocalPort();
        }
        machines.add(start("127.0.0.2", "LANTAI-1", 0));
        machines.add(start("127.0.0.3", "LANTAI-2", KEY));
    }

    @AfterEach
    void close() {
        machines.forEach(SimulatedMachine::close);
    }

    private SimulatedMachine start(String host, String serial, int key) throws IOException {
        return SimulatedMachine.start(SimulatorSettings.usual().withHost(host).withPort(port).withSerial(serial)
                .withCommKey(key)
                .withPeople(6).withRecords(240).withFingers(1).withClock(ClockPlan.rightIn(OfficeFixture.WIB)));
    }

    private Office open(String name) {
        return Office.open(new OfficeSettings(homes.resolve(name), "teknisi"), Clock.systemUTC());
    }

    /** The unit's old laptop has told the centre everything, and is gone. */
    private void livedBefore() throws InterruptedException {
        try (Office old = open("lama")) {
            good(old.pulls().pull("127.0.0.2", port, 0));
            good(old.pulls().pull("127.0.0.3", port, KEY));
            int order = 0;
            for (String pin : Set.copyOf(machines.getFirst().records().stream().map(each -> each.user().pin())
                    .toList()))
                old.people().add(person(++order), List.of(new PinAlias(new EmployeeId("baru"), Optional.empty(),
                        new Pin(pin), Optional.empty(), Optional.empty())), Map.of());
            old.centre().places().save(place, Optional.of(password));
            good(old.centre().sync().now());
            assertThat(code(old.laptop().fresh().source().bundleOfCentre(place, Optional.empty(), PASS))).isEqualTo(
                    "PKU-112");
            old.bundles().shelf().save(homes.resolve("paket"), 3, Optional.of(PASS.passphrase()), Optional.empty());
            good(old.bundles().shelf().make(Optional.empty()));
            good(old.bundles().centre().deliver());
        }
    }

    private static String code(Job<Ledger> job) throws InterruptedException {
        return job.run(Job.Progress.NONE).code();
    }

    private static Employee person(int order) {
        return new Employee(new EmployeeId("baru"), "19700101200001100" + order, "Contoh Pegawai " + order, "", "",
                EmployeeKind.PNS, "III/a", "Pelaksana", order, Optional.empty(), Optional.empty());
    }

    @Test
    void fromABareLaptopToTheSignedSheetAndOnAfterTheProgramWasClosed() throws Exception {
        foundCentreAndMachines();
        livedBefore();
        long began = System.nanoTime();
        try (Office bare = open("baru")) {
            NewLaptop fresh = bare.laptop().fresh();
            assertThat(fresh.running()).isEmpty();
            fresh.begin();
            Ledger wrong = fresh.as(FlowStep.SOURCE, fresh.source().fromCentre(place, Optional.of("salah"))).run(
                    Job.Progress.NONE);
            assertThat(wrong.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(fresh.running().orElseThrow().next()).contains(FlowStep.SOURCE);
            good(fresh.as(FlowStep.SOURCE, fresh.source().fromCentre(place, Optional.of(password))));
            assertThat(bare.people().list()).hasSize(6);
            Ledger found = good(fresh.as(FlowStep.MACHINES, fresh.machines().find(ScanRequest.usual().in(RANGE).at(
                    port), Map.of("127.0.0.3", KEY), shut -> {})));
            assertThat(found.figures()).containsEntry("found", 2L);
        }
        try (Office again = open("baru")) {
            NewLaptop fresh = again.laptop().fresh();
            assertThat(fresh.running().orElseThrow().next()).contains(FlowStep.PEOPLE);
            rest(again, fresh);
            Minutes kept = fresh.handovers().getFirst();
            assertThat(fresh.running()).isEmpty();
            assertThat(kept.steps()).extracting(StepMark::step).containsExactly(FlowStep.values()[0], FlowStep
                    .values()[1], FlowStep.PEOPLE, FlowStep.PUNCHES, FlowStep.REGULATION, FlowStep.CHECK);
            assertThat(kept.contents().people()).isEqualTo(6);
            assertThat(kept.contents().machines()).hasSize(2);
            assertThat(kept.contents().punches()).isEqualTo(again.log().count(LogFilter.ALL));
            assertThat(kept.goalMet()).isTrue();
            Path pdf = homes.resolve("serah-terima.pdf");
            PrintedPages pages = fresh.pages(kept, sentence -> sentence.key() + " " + sentence.arguments());
            pages.savePdf(pdf);
            assertThat(Files.size(pdf)).isPositive();
            assertThat(pages.find("Contoh Teknisi")).isNotEmpty();
            assertThat(pages.find("laptop.point.TWINS")).isNotEmpty();
            HandoverBook handovers = again.laptop().handovers();
            assertThat(handovers.of(handovers.thisYear())).containsExactly(kept);
            assertThat(handovers.page(handovers.thisYear()).run(Job.Progress.NONE).rows()).isOne();
            assertThat(handovers.page(handovers.thisYear() - 1).run(Job.Progress.NONE).rows()).isZero();
            good(again.centre().sync().now());
        }
        LOG.log(System.Logger.Level.INFO, "a new laptop by script: {0} ms, limit 180000",
                Duration.ofNanos(System.nanoTime() - began).toMillis());
        try (Office third = open("ketiga")) {
            NewLaptopSource source = third.laptop().fresh().source();
            third.centre().places().offer(place);
            assertThat(source.place().hosts()).as("the agency told").isEqualTo(place.hosts());
            assertThat(source.place().account()).isEmpty();
            assertThat(code(source.bundleOfCentre(place, Optional.of(password), BundleKeys.of("kata yang salah"))))
                    .isEqualTo("PKU-103");
            good(source.bundleOfCentre(place, Optional.empty(), PASS));
            assertThat(third.machines().find("LANTAI-2").orElseThrow().commKey()).as("keys come along").isEqualTo(KEY);
            assertThat(third.people().list()).hasSize(6);
            try (Stream<Path> left = Files.list(homes.resolve("ketiga"))) {
                assertThat(left).noneMatch(file -> file.toString().endsWith(".unit"));
            }
            good(third.centre().sync().now());
            assertThat(third.laptop().fresh().handovers()).hasSize(1);
        }
    }

    private static void rest(Office office, NewLaptop fresh) throws InterruptedException {
        good(fresh.as(FlowStep.PEOPLE, fresh.steps().compare("laptop baru")));
        Ledger punches = good(fresh.as(FlowStep.PUNCHES, fresh.steps().punches()));
        assertThat(punches.figures()).containsEntry("pullAll.machines", 2L);
        Minutes.Signers signers = new Minutes.Signers("Contoh Teknisi", "Contoh Pengelola");
        Minutes.Programme programme = new Minutes.Programme("LAPTOP-CONTOH", "SIDIK", "Java");
        SelfCheck early = fresh.check(Optional.empty()).run(Job.Progress.NONE);
        assertThat(OfficeFixture.code(() -> fresh.hand(early, signers, programme))).isEqualTo("LPT-103");
        good(fresh.as(FlowStep.REGULATION, fresh.steps().regulation(fresh.steps().pack(), "serah terima laptop")));
        SelfCheck check = fresh.check(Optional.empty()).run(Job.Progress.NONE);
        for (CheckPoint point : List.of(CheckPoint.CLOCK, CheckPoint.REGULATION, CheckPoint.MACHINES, CheckPoint.COUNTS,
                CheckPoint.WITHOUT_PIN, CheckPoint.STRANGERS, CheckPoint.TWINS, CheckPoint.CENTRE))
            assertThat(check.points().get(point.ordinal())).as("%s", check.points().get(point.ordinal()))
                    .extracting(result -> result.mark()).isEqualTo(Mark.GOOD);
        fresh.hand(check, signers, programme);
    }

    @Test
    void aStepIsSkippedWithAReasonUnlessNothingGoesWithoutIt() {
        try (Office bare = open("lompat")) {
            NewLaptop fresh = bare.laptop().fresh();
            assertThat(OfficeFixture.code(() -> fresh.skip(FlowStep.PEOPLE, " "))).isEqualTo("LPT-101");
            assertThat(OfficeFixture.code(() -> fresh.skip(FlowStep.CHECK, "buru-buru"))).isEqualTo("LPT-102");
            fresh.skip(FlowStep.SOURCE, "mulai kosong");
            assertThat(fresh.running().orElseThrow().last(FlowStep.SOURCE).orElseThrow())
                    .satisfies(mark -> {
                        assertThat(mark.how()).isEqualTo(How.SKIPPED);
                        assertThat(mark.note()).isEqualTo("mulai kosong");
                    });
            fresh.drop();
            assertThat(fresh.running()).isEmpty();
        }
    }

    private static Ledger good(Job<Ledger> job) throws InterruptedException {
        Ledger ledger = job.run(Job.Progress.NONE);
        assertThat(ledger.outcome()).as("%s", ledger).isNotIn(Outcome.FAILED, Outcome.STOPPED);
        return ledger;
    }
}
