#include <libxml/xmlversion.h>

// Debian's libxml2 converts with ICU and shows ICU's types, which another module of the same names contradicts. They
// are hidden in structures that are only passed on.
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
