#include "clineedit.h"
