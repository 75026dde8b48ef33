package id.sidik.app.machines;

import id.sidik.app.machines.provision.ProvisionSheet;
import java.util.function.Consumer;
import javafx.scene.Node;

/**
 * What a technician opens over the machines.
 *
 * @param service opens the register of the service desk over a node's window
 * @param laptop    likewise the way of a new laptop
 * @param handovers likewise the laptops that were handed over
 */
public record TechnicianSheets(ProvisionSheet provision, Consumer<Node> service, Consumer<Node> laptop,
        Consumer<Node> handovers) {}
