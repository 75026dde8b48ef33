package id.sidik.operations;

import id.sidik.devices.MachineException;
import id.sidik.devices.OptionBook;
import id.sidik.devices.Visit;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.PinAlias;
import id.sidik.operations.Replacement.Setting;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Membership;
import id.sidik.store.Snapshot;
import id.sidik.store.Tables;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A new machine in the place of an old one, of which a backup is enough. The old serial's log stays its own. */
public final class ReplaceDesk {
    private final Records records;
    private final Visits visits;
    private final Clock clock;
    private final BackupKeeper keeper;
    private final BackupDesk backups;

    ReplaceDesk(Records records, Visits visits, Clock clock, BackupKeeper keeper, BackupDesk backups) {
        this.records = records;
        this.visits = visits;
        this.clock = clock;
        this.keeper = keeper;
        this.backups = backups;
    }

    /**
     * Reads the new machine and compares it with the old one's last whole backup. Writes nothing.
     *
     * @throws TroubleException MES-302 without such a backup, MES-304 when both are one machine, NET-2xx
     */
    public Job<Replacement> look(Machine old, Machine fresh) {
        return progress -> {
            if (old.id().equals(fresh.id()))
                throw new TroubleException(Trouble.of("MES-304", "trouble.replace.same", old.name()));
            Snapshot from = records.read(tables -> tables.snapshots().list(old.id(), 100)).stream()
                    .filter(Snapshot::verified).findFirst().orElseThrow(() -> new TroubleException(
                            Trouble.of("MES-302", "trouble.backup.none", old.name())));
            progress.at(0, 0, "compare.reading", fresh.name());
            MachineImage image = visits.at(fresh, progress, visit -> BackupKeeper.read(visit, progress));
            return records.read(tables -> replacement(tables, old, fresh, from, image));
        };
    }

    private Replacement replacement(Tables tables, Machine old, Machine fresh, Snapshot from, MachineImage image) {
        Map<String, String> options = BackupKeeper.options(from, tables);
        ReplacementTraits traits = new ReplacementTraits(from, options, image);
        return new Replacement(old, fresh, BackupKeeper.line(from), traits.list(), traits.settings(),
                backups.basis(tables, old, fresh, from, image));
    }

    /**
     * What would be written. People are carried whole: number, password, card, group, zones.
     *
     * @param withoutFingers carries the people alone
     * @throws TroubleException MES-303 when the fingers are of another algorithm and were not left out
     */
    public MachinePlan plan(Replacement replacement, boolean withoutFingers) {
        if (!replacement.fingersFit() && !withoutFingers)
            throw new TroubleException(Trouble.of("MES-303", "trouble.replace.algorithm",
                    replacement.backup().algorithm(), replacement.basis().image().algorithm(),
                    replacement.fresh().name()));
        PlanBasis basis = replacement.basis();
        PlanWish wish = withoutFingers ? PlanWish.usual().withoutFingers() : PlanWish.usual();
        return new MachinePlan(MachinePlan.Kind.REPLACE, replacement.fresh(),
                new Planner(basis, wish).plan(basis.comparer().compare(basis.desired())), basis);
    }

    /** People, fingers, settings; then the new machine has the old one's members and PINs. */
    public Job<Ledger> replace(Replacement replacement, MachinePlan plan, String reason) {
        return new ApplyPlan(records, visits, clock, keeper, plan, reason, (visit, results, sheet) -> {
            copy(visit, replacement.settings(), sheet);
            inherit(replacement);
            sheet.line(Tone.PLAIN, "ledger.replace.logsStay", replacement.old().name());
        });
    }

    private static void copy(Visit visit, List<Setting> settings, LedgerSheet sheet) throws MachineException {
        if (settings.isEmpty()) return;
        OptionBook book = visit.options();
        for (Setting setting : settings) book.write(setting.name(), setting.old());
        book.refresh();
        List<String> open = new ArrayList<>();
        for (Setting setting : settings)
            if (!book.read(setting.name()).equals(Optional.of(setting.old()))) open.add(setting.name());
        sheet.figure("settings", settings.size() - open.size());
        if (settings.size() > open.size())
            sheet.line(Tone.GOOD, "ledger.replace.settings", settings.size() - open.size());
        if (!open.isEmpty())
            sheet.line(Tone.LOOK, "ledger.replace.settingsOpen", open.size(), String.join(", ", open));
    }

    private void inherit(Replacement replacement) {
        MachineId old = replacement.old().id();
        MachineId fresh = replacement.fresh().id();
        records.transact(tables -> {
            for (Membership member : tables.memberships().of(old))
                tables.memberships().save(new Membership(member.employee(), fresh, member.privilege()));
            List<PinAlias> all = tables.aliases().list();
            for (PinAlias alias : all) {
                if (!alias.machine().equals(Optional.of(old))) continue;
                PinAlias own = new PinAlias(alias.employee(), Optional.of(fresh), alias.pin(), alias.from(),
                        alias.until());
                if (all.stream().noneMatch(other -> PinClash.between(own, other) || own.equals(other)))
                    tables.aliases().save(own);
            }
            return fresh;
        });
    }
}
