package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.PinAlias;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Membership;
import id.sidik.store.Snapshot;
import id.sidik.store.Tables;
import java.time.Clock;
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
            MachineImage image = visits.at(fresh, progress, visit -> keeper.read(fresh, visit, progress));
            return records.read(tables -> replacement(tables, old, fresh, from, image));
        };
    }

    private Replacement replacement(Tables tables, Machine old, Machine fresh, Snapshot from, MachineImage image) {
        Map<String, String> options = BackupKeeper.options(from, tables);
        AccessMemory access = BackupKeeper.access(from, tables);
        ReplacementTraits traits = new ReplacementTraits(from, options, access, image);
        return new Replacement(old, fresh, BackupKeeper.line(from), traits.list(),
                new Replacement.Carried(traits.settings(), traits.unknownSettings(), access),
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

    /** People, fingers, settings, access records; then the new machine has the old one's members and PINs. */
    public Job<Ledger> replace(Replacement replacement, MachinePlan plan, String reason) {
        return progress -> new ApplyPlan(records, visits, clock, keeper, plan, reason, (visit, results, sheet) -> {
            progress.at(0, 0, "profile.writing", replacement.fresh().name());
            new SettingCopy(records, new SettingNotes(records, clock), replacement).run(visit, sheet);
            progress.at(0, 0, "access.writing", replacement.fresh().name());
            new AccessCopy(visit.access(keeper.variants(replacement.fresh())), replacement.accessPlan(),
                    AccessCopy.Of.PREDECESSOR).run(visit.people().list(), sheet, progress);
            inherit(replacement);
            sheet.line(Tone.PLAIN, "ledger.replace.logsStay", replacement.old().name());
        }).run(progress);
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
