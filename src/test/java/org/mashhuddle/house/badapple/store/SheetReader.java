package org.mashhuddle.house.badapple.store;

import org.apache.commons.csv.CSVFormat;

/// CSV outside the exchange.
final class SheetReader {
    final CSVFormat format = CSVFormat.RFC4180;
}
