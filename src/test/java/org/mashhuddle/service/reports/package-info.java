@org.jspecify.annotations.NullMarked
package org.mashhuddle.service.reports;
