package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.PushOrderLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code push orders}: what machines were asked to do and what they answered; withdrawing what none has heard. */
@Command(name = "orders", mixinStandardHelpOptions = true, description = "The orders for machines that report by themselves, newest first; 6 while one waits.")
final class PushOrdersCommand implements Callable<Integer> {
    private static final int SHOWN = 200;

    @Option(names = "--withdraw", paramLabel = "N", description = "Takes this order back, when the machine has not heard it yet.")
    private Optional<Long> withdraw = Optional.empty();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    PushOrdersCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Office office = root.open()) {
            boolean refused = withdraw.isPresent() && !office.push().orders().withdraw(withdraw.get());
            List<PushOrderLine> orders = office.push().orders().list(SHOWN);
            boolean waiting = orders.stream().anyMatch(each -> each.state() == PushOrderLine.State.WAITING);
            Exit exit = refused ? Exit.NOT_DONE : waiting ? Exit.DIFFERENT : Exit.DONE;
            if (json) root.speech().json(data(orders, exit));
            else
                say(orders, refused);
            return exit.code();
        }
    }

    private void say(List<PushOrderLine> orders, boolean refused) {
        if (refused) root.speech().say("cli.push.notWithdrawn", String.valueOf(withdraw.orElse(0L)));
        if (orders.isEmpty()) root.speech().say("push.orders.none");
        for (PushOrderLine order : orders) {
            String about = order.subject().isEmpty() ? "" : ": " + String.join(" ", order.subject());
            String answer = order.answer().map(said -> " · " + root.texts().get("push.answer." + said.meaning(),
                    String.valueOf(said.code()))).orElse("");
            root.speech().line(order.id() + "  " + order.machine() + "  " + root.texts().get("push.order." + order
                    .kind()) + about + " · " + root.texts().get("push.order.state." + order.state()) + answer);
        }
    }

    private static Map<String, Object> data(List<PushOrderLine> orders, Exit exit) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("outcome", exit.name());
        data.put("exit", exit.name());
        data.put("orders", orders.stream().map(PushOrdersCommand::data).toList());
        return data;
    }

    private static Map<String, Object> data(PushOrderLine order) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("order", order.id());
        data.put("machine", order.machine());
        data.put("kind", order.kind());
        data.put("subject", order.subject());
        data.put("reason", order.reason());
        data.put("queued", order.queued().toString());
        data.put("state", order.state().name());
        order.answer().ifPresent(said -> {
            data.put("code", said.code());
            data.put("answer", said.meaning().name());
        });
        return data;
    }
}
