package dateline.cluster;

import dateline.store.PageReading;
import java.io.Serializable;

/** How a slot comes to the steps; sent to every machine. */
@FunctionalInterface
interface Steps extends Serializable {

  /** The steps, called once by each slot. */
  PageReading open();
}
