package id.sidik.operations;

import id.sidik.devices.push.PushCall;
import id.sidik.devices.push.PushHandler;
import id.sidik.devices.push.PushReply;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.FingerVersion;
import id.sidik.protocol.push.CommandResult;
import id.sidik.protocol.push.PushAnswers;
import id.sidik.protocol.push.PushDialect;
import id.sidik.protocol.push.PushInfo;
import id.sidik.protocol.push.PushRequest.Upload;
import id.sidik.protocol.push.PushRequest;
import id.sidik.protocol.push.PushRequests;
import id.sidik.protocol.push.PushTable;
import id.sidik.store.PushMachine;
import id.sidik.store.Tables;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Answers the machines that come by: who is not registered gets nothing, and nothing is acknowledged before it is kept. */
final class PushDoor implements PushHandler {
    private static final System.Logger LOG = System.getLogger(PushDoor.class.getName());

    private final Records records;
    private final Clock clock;
    private final Consumer<PushNews> news;
    private final PushClock clocks = new PushClock();
    private final PushQueue queue = new PushQueue();

    PushDoor(Records records, Clock clock, Consumer<PushNews> news) {
        this.records = records;
        this.clock = clock;
        this.news = news;
    }

    /** A machine that may come in. */
    private record Guest(Machine machine, PushMachine push) {}

    @Override
    public PushReply answer(PushCall call) {
        String serial = call.query().getOrDefault("SN", "").strip();
        if (!MachineId.isValid(serial)) return PushReply.of(PushReply.REFUSED);
        PushRequest request = PushRequests.of(call.method(), call.path(), call.query(), call.body());
        if (request instanceof PushRequest.NotServed) return PushReply.of(PushReply.NOT_THERE);
        try {
            Optional<Guest> guest = guest(new MachineId(serial));
            if (guest.isPresent()) return reply(guest.get(), request, call.from().getHostAddress());
            stranger(serial, call.from().getHostAddress());
            return PushReply.of(PushReply.REFUSED);
        } catch (TroubleException broken) {
            LOG.log(System.Logger.Level.WARNING, "a report was not kept: {0}", broken.trouble().code());
            return PushReply.of(PushReply.TRY_LATER);
        }
    }

    private Optional<Guest> guest(MachineId id) {
        return records.read(tables -> tables.machines().find(id).flatMap(machine -> tables.pushMachines().find(id)
                .map(push -> new Guest(machine, push))));
    }

    private void stranger(String serial, String address) {
        records.transact(tables -> {
            tables.pushKnocks().note(serial, address, clock.instant());
            tables.machines().find(new MachineId(serial))
                    .ifPresent(machine -> Whereabouts.saw(tables, machine, address, clock.instant()));
            return serial;
        });
        news.accept(new PushNews.Knocked(serial, address));
    }

    private PushReply reply(Guest guest, PushRequest request, String address) {
        return switch (request) {
            case PushRequest.Handshake(PushDialect dialect) -> greet(guest, dialect, address);
            case PushRequest.TimeAsked() -> said(PushAnswers.time(now(guest)));
            case Upload upload -> keep(guest, upload, address);
            case PushRequest.Poll(String info) -> poll(guest, info, address);
            case PushRequest.Results(List<CommandResult> results) -> results(guest, results);
            case PushRequest.Ping() -> said(PushAnswers.OK);
            case PushRequest.Registry registry -> {
                seen(guest, address, PushDialect.V3.name(), registry.options().value("FirmVer"),
                        registry.options().fingerVersion());
                yield said(PushAnswers.registered(session(guest)));
            }
            case PushRequest.SettingsAsked() -> said(PushAnswers.settingsOfThird(session(guest)));
            case PushRequest.NotServed() -> PushReply.of(PushReply.NOT_THERE);
        };
    }

    private PushReply greet(Guest guest, PushDialect dialect, String address) {
        seen(guest, address, dialect.name(), "", FingerVersion.UNKNOWN);
        news.accept(new PushNews.Greeted(guest.machine().name(), dialect.name()));
        if (dialect == PushDialect.V3) return said(PushAnswers.OK);
        Map<String, String> stamps = records.read(tables -> tables.pushMachines().stamps(guest.machine().id()));
        return said(PushAnswers.settings(dialect, guest.machine().id().serial(), stamps, now(guest).getOffset(),
                PushManners.habits(guest.push())));
    }

    private PushReply keep(Guest guest, Upload upload, String address) {
        Instant at = clock.instant();
        PushKeeper keeper = new PushKeeper(guest.machine(), guest.push(), upload, clocks, at);
        PushKeeper.Kept kept = records.transact(tables -> {
            note(tables, guest, address, upload.dialect().name(), "", FingerVersion.UNKNOWN);
            return keeper.keep(tables);
        });
        news.accept(new PushNews.Reported(guest.machine().name(), upload.name(), kept.read(), kept.appended().fresh(),
                kept.appended().known(), kept.quarantined()));
        boolean rows = upload.dialect() != PushDialect.V3 && upload.table() != PushTable.PICTURES;
        if (upload.table() == PushTable.TABLEDATA) return said(PushAnswers.kept(upload.name(), (int) kept.read()));
        return said(rows ? PushAnswers.kept((int) kept.read()) : PushAnswers.OK);
    }

    private PushReply poll(Guest guest, String info, String address) {
        Optional<PushInfo> told = PushInfo.parse(info);
        PushDialect dialect = PushManners.dialect(guest.push());
        String lines = records.transact(tables -> {
            note(tables, guest, address, "", told.map(PushInfo::firmware).orElse(""),
                    told.map(PushInfo::fingerVersion).orElse(FingerVersion.UNKNOWN));
            return queue.due(tables, guest.machine(), dialect, clock.instant());
        });
        return said(lines.isEmpty() ? PushAnswers.OK : lines);
    }

    private PushReply results(Guest guest, List<CommandResult> results) {
        for (CommandResult result : results) {
            boolean ours = records.transact(tables -> PushResults.take(tables, guest.machine().id(), result,
                    clock.instant()));
            if (ours) news.accept(new PushNews.Answered(guest.machine().name(), result.id(), result.code()));
        }
        return said(PushAnswers.OK);
    }

    private void seen(Guest guest, String address, String dialect, String firmware, FingerVersion fingers) {
        records.transact(tables -> {
            note(tables, guest, address, dialect, firmware, fingers);
            return guest;
        });
    }

    private void note(Tables tables, Guest guest, String address, String dialect, String firmware,
            FingerVersion fingers) {
        Instant now = clock.instant();
        tables.pushMachines().seen(guest.machine().id(), address, dialect, firmware, now);
        if (fingers.known()) tables.pushMachines().fingers(guest.machine().id(), fingers.number());
        Whereabouts.saw(tables, guest.machine(), address, now);
    }

    private OffsetDateTime now(Guest guest) {
        return OffsetDateTime.ofInstant(clock.instant(), guest.machine().zone());
    }

    private static String session(Guest guest) {
        return Integer.toHexString(guest.machine().id().serial().hashCode());
    }

    private static PushReply said(String text) {
        return new PushReply(PushReply.FINE, PushAnswers.bytes(text));
    }
}
